import { describe, expect, it } from 'vitest'
import { compareBuilds, parseBuild, parseDisplayedBuild } from '../../../src/core/versions/build.js'

describe('a build', () => {
  it.each([
    ['8.3.298.3', [8, 3, 298, 3]],
    ['08.03.0298.003', [8, 3, 298, 3]],
    ['15.1.31531.3', [15, 1, 1531, 3]],
    ['15.1.30000.3', [15, 1, 30_000, 3]],
    ['15.1.30001.3', [15, 1, 1, 3]],
    ['6.0.4417', [6, 0, 4417]],
    ['8.3', [8, 3]],
    ['8', undefined],
    ['8.3.298.3.1', undefined],
    ['8.3.', undefined],
    ['8..3', undefined],
    ['v8.3', undefined],
    ['8.3 ', undefined],
    ['-8.3', undefined],
    ['8.3.1234567890', undefined],
    ['', undefined],
  ])('`%s` is %j', (text, build) => {
    expect(parseBuild(text)).toEqual(build)
  })

  it.each([
    ['Version 15.0 (Build 712.24)', [15, 0, 712, 24]],
    ['version 8.3 (build 83.6)', [8, 3, 83, 6]],
    ['15.1 (Build 2375.7)', [15, 1, 2375, 7]],
    ['Version 6.5 (Build 7638.2: Service Pack 2)', [6, 5, 7638, 2]],
    ['Version 15.2 (Build 30922.7)', [15, 2, 922, 7]],
    ['Version 15.0 (Build 712)', [15, 0, 712]],
    ['  Version 15.0   (Build   712.24 )  ', [15, 0, 712, 24]],
    ['Version 15.0', undefined],
    ['15.0.712.24', undefined],
    ['Version 15.0 (Build 712.24) x', undefined],
    ['Version 15 (Build 712.24)', undefined],
    ['0.1 (8.0.535.0)', undefined],
  ])('displayed as `%s` is %j', (text, build) => {
    expect(parseDisplayedBuild(text)).toEqual(build)
  })

  it.each([
    ['8.3.298.3', '8.3.298.3', 0],
    ['8.3.298.3', '8.3.298.10', -1],
    ['8.3.298.3', '8.3.83.6', 1],
    ['8.3.298.3', '14.0.0.0', -1],
    ['8.3.298', '8.3.298.0', -1],
    ['15.20.1.1', '15.2.9999.9', 1],
  ])('`%s` against `%s` is ordered by numbers: %i', (a, b, order) => {
    const [left, right] = [parseBuild(a) ?? [], parseBuild(b) ?? []]
    expect(Math.sign(compareBuilds(left, right))).toBe(order)
    expect(Math.sign(compareBuilds(right, left))).toBe(order === 0 ? 0 : -order)
  })
})
