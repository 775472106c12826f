import { findingFiles } from './generate/findings.js'
import { pageFile } from './generate/page.js'
import { packReadmes } from './generate/pack-readmes.js'
import { referencePages } from './generate/reference.js'
import { shapeFile } from './generate/shapes.js'
import { validatorFiles } from './generate/validators.js'
import { writeGenerated } from './generate/write.js'

await writeGenerated([
  ...validatorFiles(),
  shapeFile(),
  pageFile(),
  ...referencePages(),
  ...packReadmes(),
  ...findingFiles(),
])
