import { readFileSync } from 'node:fs'
import { bilangan } from '@/lib/dasar/format/angka'
import { bedaSkema } from '@/lib/dasar/database/migrate.mjs'
import { bacaJangkar } from '@/lib/dasar/segel/jangkar'
import { periksaSemua } from '@/lib/lihat/periksa/data-periksa'
import type { Kemajuan } from '@/lib/lihat/periksa/types'

// Run by lib/dasar/launcher/periksa.mjs; the target comes by the environment because a command line is visible to every user of the
// machine. Ends with 0 when nothing was found, 1 when something was.
const target = process.env.RAKOR_PERIKSA_TARGET
if (target === undefined) throw new Error('RAKOR_PERIKSA_TARGET is not set')
const berkas = process.argv[2]
const { jangkar, rusak } = berkas === undefined ? { jangkar: [], rusak: [] } : bacaJangkar(readFileSync(berkas, 'utf8'))

let lalu = ''
const kabar = ({ bagian, sudah, semua }: Kemajuan): void => {
  const baris = `• Memeriksa ${bagian}${semua > 0 ? `: ${bilangan(sudah)} dari ${bilangan(semua)} baris` : ''} ...`
  if (baris !== lalu) console.log(baris)
  lalu = baris
}
const mulai = performance.now()
const hasil = await periksaSemua(target, { jangkar, kabar }).catch(async (galat: unknown) => {
  // tables or columns that are not there: the database is not this program's, which is no finding about its trail
  const asing = galat instanceof Error && 'code' in galat && (galat.code === '42P01' || galat.code === '42703')
  console.error((asing ? await bedaSkema(target) : null) ?? galat)
  process.exit(2)
})
const temuan = [...rusak, ...hasil.temuan]
const lama = `${((performance.now() - mulai) / 1000).toFixed(1).replace('.', ',')} dtk`
console.log(`\n${bilangan(hasil.baris)} baris jejak dalam ${bilangan(BigInt(hasil.segel))} segel diperiksa${berkas === undefined ? '' : `, dengan ${bilangan(hasil.jangkar)} jangkar`} (${lama}).`)
for (const { apa, di, arti } of temuan) console.log(`\n! ${apa}\n  Di: ${di}\n  Artinya: ${arti}`)
console.log(temuan.length === 0 ? 'Tidak ada temuan: riwayat, isi terhadap jejaknya, jumlah tersimpan, penerbitan, tanda terima, posisi beku rapat dan tahun, dokumen, foto, lampiran, dan data terbuka utuh.' : `\n${bilangan(temuan.length)} temuan.`)
process.exitCode = temuan.length === 0 ? 0 : 1
