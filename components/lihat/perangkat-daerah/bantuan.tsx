import type { ReactNode } from 'react'
import { Disclosure } from '@/components/dasar/ui/disclosure'

function Bantuan({ children }: { children: ReactNode }) {
  return (
    <footer className="cetak-sembunyi mt-10 border-t border-garis pt-2">
      <Disclosure label="Cara membaca halaman ini" lipat>
        <div className="max-w-3xl space-y-2 text-sm">{children}</div>
      </Disclosure>
    </footer>
  )
}

export function BantuanDaftar() {
  return (
    <Bantuan>
      <p>Setiap baris adalah satu unit pada akhir bulan di bilah atas. Pagu dan anggaran kas menurut versi APBD bulan itu; realisasi dari entri unit sampai bulan itu, RKUD dan Non-RKUD, sudah dikurangi koreksi.</p>
      <p>Zona dinilai dari serapan terhadap anggaran kas menurut batas tahun anggaran. Deviasi dan selisih searah: negatif berarti tertinggal, positif berarti mendahului; deviasi adalah selisih kedua persentase yang tertulis di sebelahnya.</p>
      <p>Unit yang belum lapor berdiri di bagian tersendiri: tidak diberi zona dan tidak ikut urutan, tetapi angka dari laporan terakhir dan drafnya ikut dalam jumlah, dan bulan laporan terakhirnya ditulis. Zona jumlah ditulis sementara selama laporan yang masuk mewakili terlalu sedikit anggaran kas. Jumlah kategori dan kabupaten dihitung dari entri, bukan dari persentase.</p>
      <p>Judul kolom mengurutkan, angka zona menyaring; alamat halaman menyimpan pilihan itu sehingga dapat dibagikan.</p>
    </Bantuan>
  )
}

export function BantuanUnit() {
  return (
    <Bantuan>
      <p>Angka berasal dari entri unit ini: pagu, anggaran kas, realisasi keuangan per baris anggaran, dan progres fisik per sub-kegiatan. Nama sub-kegiatan membuka entri di balik angkanya.</p>
      <p>Fisik ditimbang dengan pagu. Nilai fisik yang belum diperbarui bulan ini tetap dipakai dan ditandai dengan bulannya. Baris yang dibiarkan kosong dalam laporan yang sudah dikirim dihitung 0 dan ditulis “tidak diisi”. Sub-kegiatan yang pagunya menjadi nol tidak ikut dalam hitungan kelompok.</p>
      <p>Zona tiap bulan dihitung pada akhir bulan itu dengan versi APBD yang berlaku saat itu; karena itu dapat berbeda dari kurva, yang memakai versi bulan di bilah atas untuk seluruh tahun.</p>
    </Bantuan>
  )
}

export function BantuanSub() {
  return (
    <Bantuan>
      <p>Halaman ini memuat semua entri di balik angka satu sub-kegiatan: setiap baris anggaran (rekening dan sumber dana) dengan pagu per versi, anggaran kas dan realisasi per bulan, serta target dan realisasi fisik.</p>
      <p>Realisasi dicatat per kanal. RKUD melalui rekening kas umum daerah; Non-RKUD tidak melaluinya (BOS, BOK, BLUD). Koreksi negatif adalah pengembalian ke kas.</p>
      <p>Jejak ditulis oleh basis data sendiri setiap kali nilai berubah, dan tidak dapat diubah atau dihapus.</p>
    </Bantuan>
  )
}
