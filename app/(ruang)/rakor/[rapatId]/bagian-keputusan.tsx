import Link from 'next/link'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { loadKeputusanRapat, loadTawaran } from '@/lib/rakor/keputusan/loaders'
import type { Rapat } from '@/lib/rakor/rapat/types'

/** The decisions of a meeting in one line, and the way to them; while it is prepared also those of meetings before that are still open. */
export async function BagianKeputusan({ rapat, bolehTulis }: { rapat: Rapat; bolehTulis: boolean }) {
  const [{ keputusan, komitmen }, tawaran] = await Promise.all([loadKeputusanRapat(rapat.id), bolehTulis ? loadTawaran(rapat) : []])
  const terbuka = keputusan.filter(({ keadaan }) => keadaan === 'TERBUKA').length
  const unit = new Set(komitmen.map(({ unitId }) => unitId)).size
  return (
    <section id="keputusan" aria-labelledby="judul-keputusan" className="flex flex-col gap-2">
      <h2 id="judul-keputusan" className="text-lg">{keputusan.length === 0 ? 'Belum ada keputusan' : `${awalBesar(bilanganKata(keputusan.length))} keputusan, ${terbuka === 0 ? 'semuanya sudah ditutup' : `${bilanganKata(terbuka)} masih terbuka`}`}</h2>
      {unit > 0 ? <p>{awalBesar(bilanganKata(unit))} unit mencatat komitmen realisasi.</p> : null}
      {tawaran.length > 0 ? <p><Link href={`/rakor/${rapat.id}/keputusan#lanjutkan`} prefetch={false} className="tautan">{awalBesar(bilanganKata(tawaran.length))} keputusan rakor sebelumnya masih terbuka dan dapat dilanjutkan</Link></p> : null}
      <p><Link href={`/rakor/${rapat.id}/keputusan`} prefetch={false} className="tautan">{bolehTulis ? 'Catat dan lihat keputusan' : 'Lihat keputusan dan tindak lanjutnya'}</Link></p>
    </section>
  )
}
