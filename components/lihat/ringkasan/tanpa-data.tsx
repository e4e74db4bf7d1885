import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'

/** A year without pagu: what it means and where to go. */
export function TanpaData({ tahun, bulan, daftarTahun, admin }: { tahun: number; bulan: number; daftarTahun: readonly number[]; admin: boolean }) {
  const lain = daftarTahun.filter((item) => item !== tahun)
  return (
    <>
      <h1 className="mb-4 text-xl">APBD TA {tahun} belum dientri</h1>
      <EmptyState
        judul={`Belum ada pagu ${sampaiBulan(tahun, bulan)}`}
        aksi={
          <>
            {admin ? <LinkButton href="/pengaturan/tahun" ragam="utama">Atur tahun anggaran</LinkButton> : null}
            {lain.map((item) => <LinkButton key={item} href={`/?tahun=${item}`}>Lihat TA {item}</LinkButton>)}
          </>
        }
      >
        <p>Ringkasan terisi sendiri setelah pagu dan anggaran kas unit dientri dan periode dibuka.</p>
      </EmptyState>
    </>
  )
}
