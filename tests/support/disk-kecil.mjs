import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { batalkan, resmikan, sebagian } from '../../lib/dasar/launcher/cadang/berkas.mjs'
import { buatCadangan } from '../../lib/dasar/launcher/cadang/buat.mjs'
import { buatLogis } from '../../lib/dasar/launcher/cadang/logis.mjs'
import { Refusal } from '../../lib/dasar/launcher/options.mjs'

// Run on a disk of a few kilobytes (tests/integration/cadang-disk-penuh.test.ts): makes a copy there and says how that ended.
const [cara, url = '', folder = '', byte = '0'] = process.argv.slice(2)
try {
  if (cara === 'basis') await buatCadangan({ url, folder, jenis: 'diminta' })
  else if (cara === 'logis') await buatLogis({ url, folder })
  else {
    // the copy itself fills the disk to its last page, so only what stands beside it finds no room
    const berkas = path.join(folder, 'rakor-20260102T000000Z-diminta.cadang')
    writeFileSync(sebagian(berkas), Buffer.alloc(Number(byte)))
    try {
      resmikan(berkas, { nama: path.basename(berkas), jenis: 'diminta', waktu: '2026-01-02T00:00:00Z', mulai: '2026-01-02T00:00:00Z', ukuran: Number(byte), sha256: '', tersandi: false })
    } catch (error) {
      batalkan(berkas)
      throw error
    }
  }
  console.log('JADI')
} catch (error) {
  const kode = error instanceof Error && 'code' in error ? String(error.code) : ''
  console.log(`${error instanceof Refusal ? 'DITOLAK' : `GALAT ${kode}`}: ${error instanceof Error ? error.message : String(error)}`)
}
process.exit()
