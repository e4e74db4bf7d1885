import Link from 'next/link'
import { GambarDikembalikan, GambarKirim, GambarLembar, GambarTandaTerima, GambarTempel } from '../miniatur/operator'
import type { TempatBantuan } from '@/lib/lihat/bantuan/types'
import { Langkah } from './langkah'
import { keEntri, keTemplat } from './tujuan'

/** The officer's evening, from the first figure to the receipt. */
export function CaraOperator({ tempat }: { tempat: TempatBantuan }) {
  const lembar = <Link className="tautan" href={keEntri(tempat, 'lembar')}>Lembar kerja</Link>
  const kirim = <Link className="tautan" href={keEntri(tempat, 'kirim')}>Kirim</Link>
  return (
    <div className="flex flex-col gap-8">
      <Langkah id="cara-isi" judul="Mengisi lembar kerja" gambar={<GambarLembar />}>
        <ol>
          <li>Buka {lembar}. Semua yang diisi ada di sana: pagu, anggaran kas, realisasi, fisik, target fisik.</li>
          <li>Ketik angka, tekan Enter: kursor pindah ke sel berikutnya yang dapat diisi. Tab ke kanan. Esc membatalkan ketikan.</li>
          <li>Realisasi adalah belanja bulan ini saja; fisik adalah persen kumulatif sampai bulan ini.</li>
          <li>Yang kosong dihitung nol setelah laporan dikirim. Ketik 0 bila memang tidak ada belanja.</li>
          <li>Tersimpan sendiri. Sambungan putus: teruskan mengisi, angka terkirim saat tersambung lagi.</li>
          <li>Angka jauh di atas pagu, atau seribu kali (seperseribu) dari biasanya: perbaiki, atau tulis sebabnya di selnya. Tanpa itu laporan tidak dapat dikirim.</li>
        </ol>
        <p>Tanpa sambungan yang baik: <Link className="tautan" href={keTemplat(tempat)}>unduh templat Excel</Link>, isi sel kuning, unggah kembali. Sel yang sementara itu juga berubah di sini dipilih satu per satu.</p>
      </Langkah>
      <Langkah id="cara-tempel" judul="Menempel dari Excel Anda sendiri" gambar={<GambarTempel />}>
        <ol>
          <li>Di Excel, pilih baris-barisnya beserta kolom kode (sub-kegiatan, rekening, sumber dana), lalu salin (Ctrl+C). Urutannya bebas.</li>
          <li>Di {lembar}, klik satu sel, lalu tempel (Ctrl+V).</li>
          <li>Periksa pratinjau: yang cocok dengan nilai lama dan baru, yang tidak ditemukan dengan rupiahnya, yang ganda, yang ditolak.</li>
          <li>Tekan tombol Masukkan. Ctrl+Z mengurungkan.</li>
        </ol>
        <p>Tanpa kolom kode, blok ditempel menurut letak; bila jumlah barisnya lain, Anda ditanya dulu. “-” berarti nol.</p>
      </Langkah>
      <Langkah id="cara-kirim" judul="Mengirim" gambar={<GambarKirim />}>
        <ol>
          <li>Tulis <Link className="tautan" href={keEntri(tempat, 'kendala')}>kendala</Link> untuk sub-kegiatan yang 0% atau unit di zona merah.</li>
          <li>Buka {kirim}. Perbaiki kesalahan; periksa dan centang peringatan.</li>
          <li>Tekan Kirim. Yang belum tersimpan disebut selnya, dan laporan tidak dikirim dulu. Bila tahun ini memerlukan persetujuan kepala, laporan sampai di kantor saat kepala menyetujui.</li>
        </ol>
      </Langkah>
      <Langkah id="cara-tanda-terima" judul="Tanda terima, dan menarik kembali" gambar={<GambarTandaTerima />}>
        <p>Setiap pengiriman mendapat tanda terima bernomor: buka di {kirim}, cetak satu lembar. Yang dikirim lagi mendapat nomor baru; yang lama tetap ada.</p>
        <p>Salah kirim? Selama belum ada yang memeriksa, buka {kirim}, Tarik kembali. Pengiriman yang ditarik dianggap belum pernah sampai: kirim lagi sebelum tenggat.</p>
      </Langkah>
      <Langkah id="cara-kembali" judul="Menjawab laporan yang dikembalikan" gambar={<GambarDikembalikan />}>
        <ol>
          <li>Buka <Link className="tautan" href="/hari-ini">Hari ini</Link>: setiap catatan pemeriksa membuka selnya.</li>
          <li>Perbaiki angkanya, atau tulis tanggapan di {kirim} mengapa angka itu benar.</li>
          <li>Kirim lagi. Tepat waktu tetap menurut kedatangan pertama.</li>
        </ol>
      </Langkah>
      <Langkah id="cara-dak" judul="Mencatat DAK Fisik">
        <ol>
          <li>Buka <Link className="tautan" href="/dak">DAK Fisik</Link>, lalu alokasi unit Anda.</li>
          <li>Isi hanya yang baru: nilai, tanggal, nomor dokumen. Nilai kontrak dan salur ditulis seluruhnya sampai tanggalnya.</li>
          <li>Keliru? Betulkan atau tarik di riwayatnya, dengan alasan; catatan lama tetap terlihat.</li>
          <li>Banyak alokasi sekaligus: tekan Impor catatan di halaman itu, tempel atau unggah lembarnya, periksa putusan tiap baris, simpan.</li>
        </ol>
      </Langkah>
    </div>
  )
}
