import Link from 'next/link'
import { GambarSetujui } from '../miniatur/pemeriksa'
import type { TempatBantuan } from '@/lib/lihat/bantuan/types'
import { Langkah } from './langkah'
import { keEntri } from './tujuan'

/** What a head of a unit does: look, then approve or send back. */
export const CaraKepala = ({ tempat }: { tempat: TempatBantuan }) => (
  <Langkah id="cara-setujui" judul="Menyetujui laporan" gambar={<GambarSetujui />}>
    <ol>
      <li>Buka <Link className="tautan" href="/hari-ini">Hari ini</Link>: jumlah, fisik, kendala, dan sub-kegiatan yang paling berubah.</li>
      <li>Setujui, atau kembalikan ke operator dengan catatan. Selengkapnya di <Link className="tautan" href={keEntri(tempat, 'kirim')}>laporan unit</Link>.</li>
      <li>Tepat waktu dihitung saat Anda menyetujui. Sesudahnya laporan masih dapat ditarik selama kantor belum memeriksanya.</li>
    </ol>
  </Langkah>
)
