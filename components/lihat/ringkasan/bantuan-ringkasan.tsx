import { Disclosure } from '@/components/dasar/ui/disclosure'

/** The short help of Ringkasan: what it shows, from which entries, by which rules. */
export function BantuanRingkasan() {
  return (
    <footer className="mt-10 border-t border-garis pt-2">
      <Disclosure label="Cara membaca halaman ini" lipat>
        <div className="max-w-3xl space-y-2 text-sm">
          <p>Semua angka dijumlahkan dari entri unit: pagu dan anggaran kas menurut versi APBD pada tanggal batas, realisasi bersih (RKUD dan Non-RKUD) sampai bulan batas, dan progres fisik terakhir tiap sub-kegiatan.</p>
          <p>Draf ikut dijumlahkan. Unit yang laporannya belum dikirim disebut belum lapor: tidak diberi zona dan tidak diperingkat, tetapi rupiahnya (dari laporan terakhir dan draf) tetap terhitung. Judul menyebut berapa anggaran kas yang diwakili laporan yang masuk; bulan tanpa satu pun laporan tidak diberi angka.</p>
          <p>Target adalah anggaran kas kumulatif dibagi pagu. Deviasi (poin persen) dan selisih (rupiah) searah: realisasi dikurangi yang seharusnya, negatif berarti tertinggal. Persen dihitung dari jumlah rupiah dan dibulatkan sekali, dua desimal; deviasi adalah selisih kedua persentase yang tertulis. {'Tanda > atau < di depan 0,00% atau 100,00% berarti sedikit di atas atau di bawahnya.'}</p>
          <p>“–” berarti tidak dapat dihitung, “belum lapor” berarti belum ada laporan, “tidak diisi” berarti laporan dikirim dengan baris kosong dan dihitung nol, dan 0,00% berarti memang nol. Batang yang terputus di ujung berarti melewati 100%.</p>
          <p>Rumus lengkap ada pada tautan Rumus di bawah tiap bagian dan pada halaman Bantuan.</p>
        </div>
      </Disclosure>
    </footer>
  )
}
