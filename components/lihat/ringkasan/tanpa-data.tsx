import { LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'

/** A year without pagu: what it means and where to go. */
export function TanpaData({ tahun, bulan, daftarTahun, admin }: { tahun: number; bulan: number; daftarTahun: readonly number[]; admin: boolean }) {
  const ada = daftarTahun.includes(tahun)
  const lain = daftarTahun.filter((item) => item !== tahun)
  return (
    <>
      <h1 className="mb-4 text-xl">{ada ? `APBD TA ${tahun} belum dientri` : 'Belum ada tahun anggaran'}</h1>
      <EmptyState
        judul={ada ? `Belum ada pagu ${sampaiBulan(tahun, bulan)}` : 'Belum ada angka yang dapat ditampilkan'}
        aksi={
          <>
            {admin ? <LinkButton href={ada ? `/pengaturan/menyiapkan?tahun=${tahun}` : '/pengaturan/menyiapkan'} ragam="utama">{ada ? `Menyiapkan tahun ${tahun}` : 'Buat tahun anggaran pertama'}</LinkButton> : null}
            {lain.map((item) => <LinkButton key={item} href={`/?tahun=${item}`}>Lihat TA {item}</LinkButton>)}
          </>
        }
      >
        <p>{ada ? 'Ringkasan terisi sendiri setelah pagu dan anggaran kas unit dientri dan periode dibuka.' : 'Bagian Administrasi Pembangunan membuat tahun anggaran lebih dulu; sesudah itu pagu, anggaran kas, dan laporan unit tampil di sini.'}</p>
      </EmptyState>
    </>
  )
}
