import { loadAcuan } from '@/prisma/sample/acuan'

// Run by lib/dasar/launcher/database.mjs; the target comes by the environment because a command line is
// visible to every user of the machine.
const target = process.env.RAKOR_SAMPLE_TARGET
if (target === undefined) throw new Error('RAKOR_SAMPLE_TARGET is not set')
await loadAcuan(target)
