import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { KeluhanProksi as Keluhan } from '@/lib/dasar/akses/proksi'

/** What does not fit between the server's settings and the proxies in front of it, and what to do; nothing while all is well. */
export function KeluhanProksi({ daftar }: { daftar: readonly Keluhan[] }) {
  if (daftar.length === 0) return null
  return (
    <section aria-labelledby="proksi" className="mb-6">
      <h2 id="proksi" className="mb-2 text-lg">Proksi di depan server</h2>
      <Notice nada="peringatan" judul="Setelan proksi tidak cocok dengan permintaan yang datang">
        <ul className="list-disc pl-5">
          {daftar.map(({ pesan, sejak, permintaan }) => (
            <li key={pesan}>
              {pesan}{' '}
              <span className="text-redup">{permintaan === null ? 'Terlihat dari setelan saat server dinyalakan.' : `${bilangan(permintaan)} permintaan sejak ${waktuWib(sejak)}.`}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2">Setelan ini di lingkungan server (.env). Sesudah diubah, nyalakan ulang layanan; daftar ini mulai dari kosong. Yang dicatat hanya proses yang menjawab halaman ini.</p>
      </Notice>
    </section>
  )
}
