import { writeGenerated } from './generate/write.js'
import { validatorFiles } from './generate/validators.js'

await writeGenerated([...validatorFiles()])
