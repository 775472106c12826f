/**
 * The SHA-256 digest of a text in UTF-8, as 64 hexadecimal digits (FIPS 180-4). It names findings and guards nothing:
 * findings come in hundreds of thousands, so it is written for short texts and allocates next to nothing.
 */
export function sha256(text: string): string {
  if (initial[0] === 0) fillConstants()
  const blocks = padded(text)
  state.set(initial)
  for (let block = 0; block < blocks; block++) mixIn(block * 16)
  let digest = ''
  for (let index = 0; index < 8; index++) {
    digest += ((state[index] ?? 0) >>> 0).toString(16).padStart(8, '0')
  }
  return digest
}

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial = new Int32Array(8)
/** The same of the cube roots of the first 64 primes. */
const constants = new Int32Array(64)
const state = new Int32Array(8)
const schedule = new Int32Array(64)
/** The padded message in words. */
let message = new Int32Array(64)
let bytes = new Uint8Array(256)

function fillConstants(): void {
  let found = 0
  for (let candidate = 2; found < 64; candidate++) {
    if (!isPrime(candidate)) continue
    if (found < 8) initial[found] = fraction(Math.sqrt(candidate))
    constants[found++] = fraction(Math.cbrt(candidate))
  }
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) if (number % divisor === 0) return false
  return true
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

/** Writes the text with its padding into `message`; returns how many blocks of 16 words it takes. */
function padded(text: string): number {
  const length = toBytes(text)
  const blocks = (length + 9 + 63) >> 6
  if (message.length < blocks * 16) message = new Int32Array(blocks * 16)
  message.fill(0, 0, blocks * 16)
  for (let at = 0; at < length; at++) addByte(at, bytes[at] ?? 0)
  addByte(length, 0x80)
  message[blocks * 16 - 1] = length * 8
  return blocks
}

function addByte(at: number, byte: number): void {
  const word = at >> 2
  message[word] = (message[word] ?? 0) | (byte << (24 - (at & 3) * 8))
}

/** Writes the text in UTF-8 into `bytes`; returns its length. Half a pair of surrogates becomes U+FFFD. */
function toBytes(text: string): number {
  if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0
    if (point > 0xffff) at++
    const isHalf = point >= 0xd800 && point <= 0xdfff
    length = addPoint(isHalf ? 0xfffd : point, length)
  }
  return length
}

function addPoint(point: number, at: number): number {
  if (point < 0x80) {
    bytes[at] = point
    return at + 1
  }
  const following = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
  const mark = (0xff00 >> (following + 1)) & 0xff
  bytes[at] = mark | (point >> (6 * following))
  for (let left = following - 1; left >= 0; left--) {
    bytes[at + following - left] = 0x80 | ((point >> (6 * left)) & 0x3f)
  }
  return at + following + 1
}

function mixIn(start: number): void {
  for (let round = 0; round < 16; round++) schedule[round] = message[start + round] ?? 0
  for (let round = 16; round < 64; round++) {
    const early = schedule[round - 15] ?? 0
    const late = schedule[round - 2] ?? 0
    const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)
    const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10)
    schedule[round] = ((schedule[round - 16] ?? 0) + low + (schedule[round - 7] ?? 0) + high) | 0
  }
  let a = state[0] ?? 0
  let b = state[1] ?? 0
  let c = state[2] ?? 0
  let d = state[3] ?? 0
  let e = state[4] ?? 0
  let f = state[5] ?? 0
  let g = state[6] ?? 0
  let h = state[7] ?? 0
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const ofE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const ofA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    const first = (h + ofE + choice + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + ofA + majority) | 0
  }
  add(0, a)
  add(1, b)
  add(2, c)
  add(3, d)
  add(4, e)
  add(5, f)
  add(6, g)
  add(7, h)
}

function add(index: number, word: number): void {
  state[index] = (state[index] ?? 0) + word
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
