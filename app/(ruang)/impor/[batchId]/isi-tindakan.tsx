import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { BELUM_PUTUS, HANYA_KONTROL, JENIS_RENCANA, RUPA_TULIS } from '@/lib/lapor/impor/constants'
import type { IsiImpor } from '@/lib/lapor/impor/loaders'
import { FormBatalkan, FormHentikan, FormTerapkan } from './form-batch'
import { sebutRusak } from './isi-rusak'
import { Kemajuan } from './kemajuan'

/** What has to be decided before the file can be applied, each with the place where that is done. */
function yangKurang({ beda }: IsiImpor): { kata: string; href: string }[] {
  return [
    ...(beda?.jumlah.some(({ sebab }) => sebab === BELUM_PUTUS) ? [{ kata: 'apa yang terjadi dengan yang tidak ada dalam berkas', href: '#judul-sisa' }] : []),
    ...(beda?.jumlah.some(({ rupa }) => rupa === 'TANYA') ? [{ kata: 'apa yang terjadi dengan koreksi yang sudah tercatat', href: '#judul-koreksi' }] : []),
  ]
}

/** Nothing of the file would be written: why, and where that is mended. A press here would only close the file with its rows left out. */
function TanpaPerubahan({ asing, ditolak, rusak }: { asing: boolean; ditolak: number; rusak: number }) {
  if (!asing && ditolak === 0 && rusak === 0) return <Notice nada="info">Tidak ada yang perlu diterapkan: semua angka berkas sudah sama dengan yang tersimpan.</Notice>
  return (
    <Notice nada="peringatan" judul="Belum ada angka yang dapat diterapkan">
      <ul className="list-disc pl-5">
        {asing ? <li>Ada <a className="tautan" href="#judul-asing">kode yang belum dikenal</a>; barisnya ikut sesudah kode itu ditentukan.</li> : null}
        {ditolak > 0 ? <li><a className="tautan" href="#judul-beda">{bilangan(ditolak)} angka ditolak</a>; sebabnya ada di tabel.</li> : null}
        {rusak > 0 ? <li><a className="tautan" href="#judul-rusak">{bilangan(rusak)} baris tidak terbaca</a>; perbaiki di berkas lalu unggah lagi.</li> : null}
      </ul>
    </Notice>
  )
}

function Terapkan({ isi }: { isi: IsiImpor }) {
  const { batch, beda, keadaan, rusak } = isi
  const kurang = yangKurang(isi)
  if (kurang.length > 0) {
    return <Notice nada="peringatan" judul="Belum dapat diterapkan: pilih dulu"><ul className="list-disc pl-5">{kurang.map(({ kata, href }) => <li key={href}><a className="tautan" href={href}>{kata}</a></li>)}</ul></Notice>
  }
  const berubah = beda?.jumlah.filter(({ rupa }) => RUPA_TULIS.includes(rupa)).reduce((n, { angka }) => n + angka, 0) ?? 0
  const ditolak = beda?.jumlah.filter(({ rupa }) => rupa === 'TOLAK').reduce((n, { angka }) => n + angka, 0) ?? 0
  const asing = keadaan.some((satu) => satu.keadaan === 'ASING')
  if (berubah === 0) return <TanpaPerubahan asing={asing} ditolak={ditolak} rusak={rusak.baris} />
  const sebagian = asing || ditolak > 0
  return <FormTerapkan batchId={batch.id} tanda={beda?.tanda ?? ''} sebagian={sebagian} berubah={berubah} rusak={rusak.baris > 0 ? { sebutan: sebutRusak(rusak), tanda: rusak.tanda } : null} />
}

/** What the person can do with the batch now. */
export function Tindakan({ isi }: { isi: IsiImpor }) {
  const { batch } = isi
  const kontrol = batch.jenis !== null && HANYA_KONTROL.includes(batch.jenis)
  if (batch.status === 'MEMBACA') return <><Kemajuan batchId={batch.id} awal={batch.kontrol.dibaca ?? 0} /><FormHentikan batchId={batch.id} label="Hentikan" /></>
  if (batch.status === 'DITERAPKAN') {
    const rencana = isi.admin && batch.jenis !== null && JENIS_RENCANA.includes(batch.jenis)
    return <>{rencana ? <div><LinkButton ragam="utama" href={`/pengaturan/menyiapkan?tahun=${batch.tahun}`}>Langkah menyiapkan {batch.tahun}</LinkButton></div> : null}<FormBatalkan batchId={batch.id} /></>
  }
  if (batch.status === 'BERTANYA') return <FormHentikan batchId={batch.id} label="Buang berkas ini" />
  if (batch.status !== 'SIAP') return <div><LinkButton href={`/impor?tahun=${batch.tahun}`}>Unggah berkas lain</LinkButton></div>
  return (
    <div className="flex flex-col gap-4">
      {kontrol ? <Notice nada="info">Berkas ini angka kontrol tanpa rincian bulan: dibaca dan disimpan untuk dibandingkan, tidak mengubah angka unit. Rekonsiliasi memakai unggahannya sendiri di menu Rekonsiliasi.</Notice> : <Terapkan isi={isi} />}
      <FormHentikan batchId={batch.id} label="Buang berkas ini" />
    </div>
  )
}
