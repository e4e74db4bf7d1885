import { LinkButton } from '@/components/dasar/ui/button'
import { Notice } from '@/components/dasar/ui/notice'
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

function Terapkan({ isi }: { isi: IsiImpor }) {
  const { batch, beda, keadaan, rusak } = isi
  const kurang = yangKurang(isi)
  if (kurang.length > 0) {
    return <Notice nada="peringatan" judul="Belum dapat diterapkan: pilih dulu"><ul className="list-disc pl-5">{kurang.map(({ kata, href }) => <li key={href}><a className="tautan" href={href}>{kata}</a></li>)}</ul></Notice>
  }
  const berubah = beda?.jumlah.filter(({ rupa }) => RUPA_TULIS.includes(rupa)).reduce((n, { angka }) => n + angka, 0) ?? 0
  const asing = keadaan.some((satu) => satu.keadaan === 'ASING')
  if (asing && berubah === 0) {
    return <Notice nada="peringatan">Belum ada angka yang dapat diterapkan: baris berkas menunggu kode yang belum dikenal. {isi.kantor ? 'Ambil atau tentukan kodenya di bawah ini lebih dulu.' : ''}</Notice>
  }
  const sebagian = asing || (beda?.jumlah.some(({ rupa }) => rupa === 'TOLAK') ?? false)
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
  if (batch.status !== 'SIAP') return null
  return (
    <div className="flex flex-col gap-4">
      {kontrol ? <Notice nada="info">Berkas ini angka kontrol tanpa rincian bulan: dibaca dan disimpan untuk dibandingkan, tidak mengubah angka unit. Rekonsiliasi memakai unggahannya sendiri di menu Rekonsiliasi.</Notice> : <Terapkan isi={isi} />}
      <FormHentikan batchId={batch.id} label="Buang berkas ini" />
    </div>
  )
}
