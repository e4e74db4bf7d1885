import Link from 'next/link'
import { DaftarTandaTerima } from '@/components/lapor/tanda-terima/daftar-tanda-terima'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarTemuan } from '@/components/lihat/hari-ini/daftar-temuan'
import { PeringkatSendiri } from '@/components/lihat/hari-ini/peringkat-sendiri'
import { LembarUnit } from '@/components/rakor/lembar-unit'
import { TugasOperator } from '@/components/lihat/hari-ini/tugas-operator'
import { bilangan } from '@/lib/dasar/format/angka'
import type { HariUnit as Isi } from '@/lib/lihat/hari-ini/types'
import type { LembarUnit as Lembar } from '@/lib/rakor/bekuan/types'
import { TanpaPeriode } from '../entri/tanpa-periode'
import { TugasKepala } from './tugas-kepala'

/** How many reports wait for this reader, as the page's title. */
function judul({ peran, unit }: Isi): string {
  const tugas = unit.flatMap((satu) => satu.tugas)
  const menunggu = tugas.filter(({ lembar: { hak } }) => (peran === 'KEPALA' ? hak.setujui : hak.entri === null)).length
  const apa = peran === 'KEPALA' ? 'menunggu persetujuan Anda' : 'menunggu diisi dan dikirim'
  if (tugas.length === 0) return 'Tidak ada bulan yang terbuka hari ini'
  return menunggu === 0 ? `Tidak ada laporan yang ${apa} hari ini` : `${bilangan(menunggu)} laporan ${apa}`
}

/** The day of an operator or a head: each of her units with what is asked, where it stands and its last receipt. */
export function HariUnit({ isi, lembar, kini }: { isi: Isi; /** sheets of frozen meetings, the newest first */ lembar: readonly Lembar[]; kini: Date }) {
  return (
    <>
      <PageHead
        judul={judul(isi)}
        bantuan="Setiap jumlah membuka tempatnya: baris kosong pertama, sel yang dicatat pemeriksa, atau halaman kirim. Angka berasal dari isian yang tersimpan sekarang."
      />
      <div className="flex flex-col gap-10">
        {isi.unit.map(({ id, nama, tugas, tanda, peringkat }) => (
          <section key={id} aria-labelledby={`unit-${id}`} className="flex flex-col gap-4">
            <h2 id={`unit-${id}`} className="border-b border-garis-kuat text-lg"><Link className="hover:underline" prefetch={false} href={`/perangkat-daerah/${id}`}>{nama}</Link></h2>
            {tugas.length === 0 ? <TanpaPeriode peran={isi.peran} judul="h3" /> : null}
            {tugas.map((satu) => {
              const { tahun, bulan } = satu.lembar.periode
              return isi.peran === 'KEPALA' ? <TugasKepala key={`${tahun}-${bulan}`} tugas={satu} kini={kini} /> : <TugasOperator key={`${tahun}-${bulan}`} tugas={satu} kini={kini} />
            })}
            <PeringkatSendiri peringkat={peringkat} />
            <LembarUnit judul="h3" daftar={lembar.filter(({ unitId }) => unitId === id).slice(0, 1)} />
            {tanda ? <div><h3 className="font-semibold">Tanda terima terakhir</h3><DaftarTandaTerima daftar={[tanda]} /></div> : null}
          </section>
        ))}
        <DaftarTemuan judul="Apa lagi yang menunggu unit Anda?" temuan={isi.temuan} />
        {isi.unit.length === 0 ? <p>Akun Anda belum ditautkan ke perangkat daerah. Hubungi admin kantor.</p> : null}
      </div>
    </>
  )
}
