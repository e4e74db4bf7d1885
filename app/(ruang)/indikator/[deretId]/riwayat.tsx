import { Badge } from '@/components/dasar/ui/badge'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { tulisTanggal } from '@/lib/dasar/format/tanggal-baca'
import type { DeretRinci, NilaiTercatat, TargetTercatat } from '@/lib/lapor/indikator/types'
import { tulisDeret } from '@/lib/lapor/indikator/utils'
import { sen, senToText } from '@/lib/realisasi/rupiah'
import { TindakanNilai, TindakanTarget, type BarisForm } from './form-revisi'

type Satu = Pick<NilaiTercatat, 'id' | 'ratusan' | 'sumber' | 'gantiId' | 'alasan' | 'oleh' | 'pada'>

const kata = (ratusan: bigint | null, satuan: string): string => (ratusan === null ? 'ditarik' : tulisDeret(ratusan, satuan))

interface ButirProps<T extends Satu> {
  satu: T
  semua: readonly T[]
  nama: string
  rinci: string
  deret: DeretRinci
  bolehTulis: boolean
  terbit: string
  Tindakan: typeof TindakanNilai
}

/** One row of a chain: what it says, what it replaced and why, by whom. */
function Butir<T extends Satu>({ satu, semua, nama, rinci, deret, bolehTulis, terbit, Tindakan }: ButirProps<T>) {
  const asal = semua.find(({ id }) => id === satu.gantiId)
  const pengganti = semua.find(({ gantiId }) => gantiId === satu.id)
  const form: BarisForm = { deretId: deret.id, id: satu.id, satuan: deret.satuan, nilai: satu.ratusan === null ? '' : tulisAngka(senToText(sen(satu.ratusan))), sumber: satu.sumber, terbit }
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-baseline gap-x-2"><span className="font-medium">{nama}</span><span className={pengganti ? 'line-through' : 'font-medium'}>{kata(satu.ratusan, deret.satuan)}</span><span>{rinci}</span>{pengganti ? <Badge>{pengganti.ratusan === null ? 'ditarik' : 'direvisi'}</Badge> : satu.ratusan === null ? <Badge nada="awas">penarikan</Badge> : null}</p>
      {asal ? <p className="text-sm">Menggantikan {kata(asal.ratusan, deret.satuan)}{satu.alasan ? akhiriTitik(`: ${satu.alasan}`) : '.'}</p> : null}
      <p className="text-sm text-redup">Dicatat {satu.oleh}, {waktuWib(satu.pada)}.</p>
      {bolehTulis ? <Tindakan baris={form} apa={`${nama}, ${kata(satu.ratusan, deret.satuan)}`} aktif={!pengganti} /> : null}
    </li>
  )
}

/** A chain's newest row first, chains by their time. */
const urut = <T extends Satu & { tahun: number; tanggal?: string | null }>(baris: readonly T[]): T[] =>
  [...baris].sort((a, b) => b.tahun - a.tahun || (b.tanggal ?? '').localeCompare(a.tanggal ?? '') || b.id - a.id)

const Daftar = ({ children }: { children: React.ReactNode }) => <ol className="max-w-5xl divide-y divide-garis border-y border-garis">{children}</ol>

/** Every value that was ever written: what holds, what was revised or taken back, by whom, when and why. */
export function RiwayatNilai({ deret, bolehTulis }: { deret: DeretRinci; bolehTulis: boolean }) {
  if (deret.nilai.length === 0) return <p className="text-redup">Belum ada data.</p>
  return (
    <Daftar>
      {urut<NilaiTercatat>(deret.nilai).map((satu) => (
        <Butir
          key={satu.id} satu={satu} semua={deret.nilai} deret={deret} bolehTulis={bolehTulis} Tindakan={TindakanNilai} terbit={tulisTanggal(satu.terbit)} nama={`${satu.waktu}${satu.wilayah === null ? '' : `, ${satu.wilayah}`}`}
          rinci={[satu.sumber, ...(satu.terbit === null ? [] : [`terbit ${tanggal(satu.terbit)}`]), ...(satu.jawaban === null ? [] : [`penjelasan: ${satu.jawaban}`])].join('; ')}
        />
      ))}
    </Daftar>
  )
}

/** Every target that was ever written. */
export function RiwayatTarget({ deret, bolehTulis }: { deret: DeretRinci; bolehTulis: boolean }) {
  if (deret.target.length === 0) return <p className="text-redup">Belum ada target, jadi deret ini tidak dinilai.</p>
  return <Daftar>{urut<TargetTercatat>(deret.target).map((satu) => <Butir key={satu.id} satu={satu} semua={deret.target} deret={deret} bolehTulis={bolehTulis} Tindakan={TindakanTarget} terbit="" nama={`Target ${satu.tahun}`} rinci={satu.sumber} />)}</Daftar>
}
