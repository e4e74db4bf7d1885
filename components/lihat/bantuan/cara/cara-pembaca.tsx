import Link from 'next/link'
import { Langkah } from './langkah'

/** For those who read: where each question is answered. */
export const CaraPembaca = () => (
  <Langkah id="cara-baca" judul="Membaca posisi kabupaten dalam dua menit">
    <ol>
      <li><Link className="tautan" href="/">Ringkasan</Link>: satu kalimat, tiga batang, lalu siapa dan berapa rupiah.</li>
      <li><Link className="tautan" href="/perangkat-daerah">Perangkat Daerah</Link>: cari satu unit; setiap angka dapat ditelusuri sampai isiannya.</li>
      <li><Link className="tautan" href="/unduhan">Unduhan RFK</Link>: formulir resmi per bulan.</li>
    </ol>
  </Langkah>
)
