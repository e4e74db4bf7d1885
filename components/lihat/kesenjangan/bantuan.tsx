import { Disclosure } from '@/components/dasar/ui/disclosure'

/** How the pages of the gap are read. */
export function BantuanKesenjangan() {
  return (
    <footer className="cetak-sembunyi mt-10 border-t border-garis pt-2">
      <Disclosure label="Cara membaca halaman ini" lipat>
        <div className="max-w-3xl space-y-2 text-sm">
          <p>Kekurangan adalah anggaran kas dikurangi realisasi sampai akhir bulan di bilah atas; negatif berarti mendahului. Baris memuat semua bagian, sehingga jumlahnya sama dengan keseluruhan. Nama baris menuju satu tingkat di bawahnya: kabupaten, unit, program, sub-kegiatan, lalu entri di baliknya.</p>
          <p>Belanja yang disisihkan hilang dari pagu, anggaran kas, dan realisasi sekaligus. Progres fisik dicatat per sub-kegiatan dan tetap; bobotnya adalah pagu yang masih dihitung.</p>
          <p>Unit yang belum melapor tetap ikut dengan angka laporan terakhirnya dan ditandai bulannya: kekurangannya bertambah karena realisasinya belum masuk.</p>
          <p>Alamat halaman menyimpan semua pilihan sehingga dapat dibagikan.</p>
        </div>
      </Disclosure>
    </footer>
  )
}
