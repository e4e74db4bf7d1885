import type { Metadata } from 'next'
import Link from 'next/link'
import { Isi } from '@/components/dasar/shell/isi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { LinkButton } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { PageHead } from '@/components/dasar/ui/page-head'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { loadSetelan } from '@/lib/tahun/tahun-anggaran/loaders'
import { loadPeriodeSemua, type PeriodeLapor } from '@/lib/lapor/pelaporan/loaders'
import { FormPeriode } from './form-periode'

export const metadata: Metadata = { title: 'Periode' }

const KEADAAN: Record<PeriodeLapor['status'], { nama: string; nada: NadaBadge }> = {
  BELUM_DIBUKA: { nama: 'Belum dibuka', nada: 'netral' },
  TERBUKA: { nama: 'Terbuka', nada: 'aksen' },
  TERKUNCI: { nama: 'Terkunci', nada: 'baik' },
}

function Baris({ periode, boleh }: { periode: PeriodeLapor; boleh: boolean }) {
  const { tahun, bulan, status } = periode
  return (
    <Tr>
      <RowHead>{bulanTahun(tahun, bulan)}</RowHead>
      <Td><Badge nada={KEADAAN[status].nada}>{KEADAAN[status].nama}</Badge>{periode.hanyaUnit ? <p className="text-sm text-redup">dibuka kembali untuk {periode.hanyaUnit.length} unit</p> : null}</Td>
      <Td>{waktuWib(periode.tenggat)}{status === 'TERBUKA' && periode.lewat ? ', sudah lewat' : ''}</Td>
      <Td>{periode.dibukaPada ? waktuWib(periode.dibukaPada) : '–'}</Td>
      <Td>{periode.dikunciPada ? `${waktuWib(periode.dikunciPada)}${periode.dikunciOleh ? `, ${periode.dikunciOleh}` : ''}` : '–'}</Td>
      <Td>
        {status === 'TERBUKA' ? (
          <>
            <Disclosure label="Ubah tenggat"><FormPeriode tahun={tahun} bulan={bulan} tenggat={periode.tenggat} jenis="tenggat" /></Disclosure>
            {boleh ? <LinkButton kecil ragam="bahaya" href={`/pengaturan/periode/kunci?tahun=${tahun}&bulan=${bulan}`}>Kunci periode…</LinkButton> : <span className="text-sm text-redup">Kunci bulan sebelumnya lebih dulu.</span>}
          </>
        ) : null}
        {status === 'TERKUNCI' ? <LinkButton kecil ragam="halus" href={`/verifikasi/pembukaan?tahun=${tahun}&bulan=${bulan}`}>Buka kembali…</LinkButton> : null}
        {status === 'BELUM_DIBUKA' ? <Disclosure label="Buka"><FormPeriode tahun={tahun} bulan={bulan} tenggat={periode.tenggat} jenis="buka" /></Disclosure> : null}
      </Td>
    </Tr>
  )
}

/** The month after the latest one that was opened, in the newest year that has any; January of the newest year otherwise. */
function berikutnya(periode: readonly PeriodeLapor[], tahun: readonly number[]): { tahun: number; bulan: number } | null {
  const dibuka = periode.filter((satu) => satu.status !== 'BELUM_DIBUKA')
  const akhir = dibuka.reduce<PeriodeLapor | null>((a, b) => (a && (a.tahun > b.tahun || (a.tahun === b.tahun && a.bulan > b.bulan)) ? a : b), null)
  if (akhir && akhir.bulan < 12) return { tahun: akhir.tahun, bulan: akhir.bulan + 1 }
  const baru = akhir ? tahun.filter((satu) => satu > akhir.tahun).at(-1) : tahun[0]
  return baru === undefined ? null : { tahun: baru, bulan: 1 }
}

/** Opening months with their deadlines, and locking them. */
export default async function PeriodePage() {
  const [periode, setelan] = await Promise.all([loadPeriodeSemua(), loadSetelan()])
  const tahun = [...new Set(periode.map((satu) => satu.tahun))]
  const usul = berikutnya(periode, setelan.tahun.map((satu) => satu.tahun))
  const rencana = Object.fromEntries(periode.filter((satu) => satu.status === 'BELUM_DIBUKA').map((satu) => [`${satu.tahun}-${satu.bulan}`, satu.tenggat]))
  return (
    <Isi>
      <PageHead
        judul="Bulan mana yang dilaporkan, sampai kapan?"
        bantuan="Selama terbuka, operator mengisi bulan itu. Setelah dikunci, angka, rencana, dan laporan bulan itu tertutup; membukanya kembali perlu alasan dan orang kedua. Kunci menurut urutan bulan."
      />
      <section aria-labelledby="judul-buka" className="mb-8 max-w-xl">
        <h2 id="judul-buka" className="mb-2 text-lg">Buka bulan berikutnya</h2>
        {usul ? <FormPeriode tahun={usul.tahun} bulan={usul.bulan} tenggat={rencana[`${usul.tahun}-${usul.bulan}`] ?? null} rencana={rencana} jenis="buka" daftarTahun={setelan.tahun.map((satu) => satu.tahun)} /> : <p>Belum ada tahun anggaran. <Link className="tautan" href="/pengaturan/menyiapkan">Buat tahun anggaran pertama</Link> lebih dulu.</p>}
      </section>
      {periode.length === 0 && usul ? <EmptyState judul="Belum ada periode">Buka bulan pertama di atas.</EmptyState> : null}
      {tahun.map((satu) => {
        const isi = periode.filter((baris) => baris.tahun === satu)
        const pertamaTerbuka = isi.find((baris) => baris.status === 'TERBUKA')?.bulan
        return (
          <section key={satu} aria-labelledby={`tahun-${satu}`} className="mb-8">
            <h2 id={`tahun-${satu}`} className="text-lg">Tahun anggaran {satu}</h2>
            <Table caption={`Periode lapor tahun ${satu}, waktu WIB`} captionTersembunyi>
              <thead><tr><Th>Bulan</Th><Th>Keadaan</Th><Th>Tenggat</Th><Th>Dibuka</Th><Th>Dikunci</Th><Th>Tindakan</Th></tr></thead>
              <tbody>{isi.map((baris) => <Baris key={baris.bulan} periode={baris} boleh={baris.bulan === pertamaTerbuka} />)}</tbody>
            </Table>
          </section>
        )
      })}
    </Isi>
  )
}
