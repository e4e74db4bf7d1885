import Link from 'next/link'
import { GambarPapan } from '../miniatur/pemeriksa'
import type { TempatBantuan } from '@/lib/lihat/bantuan/types'
import { Langkah } from './langkah'
import { keKantor } from './tujuan'

/** The office's month in the order of its work. */
export const CaraKantor = ({ tempat }: { tempat: TempatBantuan }) => (
  <Langkah id="cara-periksa" judul="Bulan kantor, dari awal sampai terbit" gambar={<GambarPapan />}>
    <ol>
      <li><Link className="tautan" href="/hari-ini">Hari ini</Link>: apa yang menunggu, terlambat, atau belum terbukti.</li>
      <li><Link className="tautan" href={keKantor(tempat, '/verifikasi')}>Verifikasi</Link>: pilih semua tanpa kesalahan lalu verifikasi sekaligus; yang lain satu per satu, “berikutnya” membuka laporan sesudahnya.</li>
      <li>Di dalam laporan: klik sel untuk memberi catatan, lalu verifikasi atau kembalikan.</li>
      <li><Link className="tautan" href={keKantor(tempat, '/verifikasi/pengingat')}>Pengingat</Link> untuk yang belum masuk: surat atau pesan, tinggal disalin.</li>
      <li><Link className="tautan" href={keKantor(tempat, '/rekonsiliasi')}>Rekonsiliasi</Link>: masukkan angka BKAD, jelaskan selisih, lalu terbitkan.</li>
      <li><Link className="tautan" href={keKantor(tempat, '/unduhan')}>Unduhan RFK</Link>: satu formulir untuk semua unit dalam satu zip.</li>
      <li><Link className="tautan" href="/rakor">Rakor</Link>: siapkan tanggal, tempat, batas data, dan acara; selesaikan daftar kesiapannya; bekukan posisi; mulai; tutup. Angka rapat tetap walau data diperbaiki sesudahnya, dan bedanya disebut.</li>
      <li>Bulan yang terkunci dibuka lagi oleh dua orang, yang sudah terbit setelah penerbitannya ditarik: <Link className="tautan" href="/verifikasi/pembukaan">permintaan pembukaan</Link>.</li>
    </ol>
    <p><Link className="tautan" href="/dak">DAK Fisik</Link>: kantor menambah dan menarik alokasi; unit penanggung jawab mencatat kontrak, salur, output, dan suratnya. Aturan tahunnya di Pengaturan, oleh admin.</p>
    <p>Laporan yang ditarik kembali oleh unitnya hilang dari antrean sampai dikirim lagi; yang sudah mulai diperiksa tidak dapat ditarik.</p>
  </Langkah>
)
