import Link from 'next/link'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { CatatanSel, Isian } from '@/lib/lapor/pelaporan/types'
import { bacaNilai, belumSelesai, nilaiKini, subSel } from '@/lib/lapor/pelaporan/utils'
import { FormJawabCatatan, FormSelesaiCatatan } from './form-catatan-sel'
import { labelSel } from './kunci-bagian'
import type { AksiFormulir } from './types'

type Aksi = AksiFormulir<{ pesan: string }>

export interface DaftarCatatanSelProps {
  catatan: readonly CatatanSel[]
  /** the report as it is now, for the names and values of the cells */
  isian: Isian
  alamat: { tahun: number; bulan: number; unitId: number }
  /** where a cell is changed; null: no jump */
  tautan: ((kunci: string) => string) | null
  /** for those who may answer */
  aksiJawab?: Aksi | undefined
  /** for those who may settle */
  aksiSelesai?: Aksi | undefined
}

const STATUS: Record<CatatanSel['status'], { nama: string; nada: NadaBadge }> = {
  TERBUKA: { nama: 'Belum ditanggapi', nada: 'buruk' },
  DITANGGAPI: { nama: 'Sudah ditanggapi', nada: 'awas' },
  SELESAI: { nama: 'Selesai', nada: 'baik' },
}

function Nilai({ satu, isian }: { satu: CatatanSel; isian: Isian }) {
  const [dulu, kini] = [bacaNilai(satu.kunci, satu.nilai), bacaNilai(satu.kunci, nilaiKini(isian, satu.kunci))]
  return <span className="tabular-nums">{dulu === kini ? `Nilai ${kini}, belum berubah` : `Nilai saat dicatat ${dulu}, sekarang ${kini}`}</span>
}

function Butir({ satu, isian, alamat, tautan, aksiJawab, aksiSelesai }: Omit<DaftarCatatanSelProps, 'catatan'> & { satu: CatatanSel }) {
  const sub = subSel(isian, satu.kunci)
  const nama = labelSel(isian, satu.kunci)
  return (
    <li className="flex flex-col gap-1 border-l-4 border-garis-kuat pl-3">
      <p className="flex flex-wrap items-center gap-2">
        <Badge nada={STATUS[satu.status].nada}>{STATUS[satu.status].nama}</Badge>
        {tautan ? <Link className="tautan font-medium" href={tautan(satu.kunci)}>{nama}</Link> : <span className="font-medium">{nama}</span>}
      </p>
      {sub ? <p className="text-sm text-redup"><span className="tabular-nums">{sub.kode}</span> {sub.nama}. <Nilai satu={satu} isian={isian} />.</p> : null}
      <p className="whitespace-pre-line">{satu.isi} <span className="text-sm text-redup">({satu.oleh}, {waktuWib(satu.pada)})</span></p>
      {satu.jawaban ? (
        <p className="whitespace-pre-line"><span className="font-medium">Tanggapan:</span> {satu.jawaban}{' '}
          <span className="text-sm text-redup">({satu.dijawabOleh}{satu.dijawabPada ? `, ${waktuWib(satu.dijawabPada)}` : ''})</span></p>
      ) : null}
      {satu.status !== 'SELESAI' && aksiJawab ? <Disclosure buka={satu.status === 'TERBUKA'} label={satu.jawaban ? 'Ubah tanggapan' : 'Tanggapi'}><FormJawabCatatan aksi={aksiJawab} alamat={alamat} id={satu.id} semula={satu.jawaban} /></Disclosure> : null}
      {satu.status !== 'SELESAI' && aksiSelesai ? <FormSelesaiCatatan aksi={aksiSelesai} alamat={alamat} id={satu.id} /> : null}
      {satu.status === 'SELESAI' && satu.selesaiPada ? <p className="text-sm text-redup">Diselesaikan {satu.selesaiOleh}, {waktuWib(satu.selesaiPada)}.</p> : null}
    </li>
  )
}

/** The verifier's notes at cells: what is open first, what is settled behind one tap. Nothing written: nothing drawn. */
export function DaftarCatatanSel({ catatan, ...lain }: DaftarCatatanSelProps) {
  const terbuka = belumSelesai(catatan)
  const selesai = catatan.filter(({ status }) => status === 'SELESAI')
  if (catatan.length === 0) return null
  return (
    <div className="flex flex-col gap-3">
      {terbuka.length > 0 ? <ul className="flex flex-col gap-4">{terbuka.map((satu) => <Butir key={satu.id} satu={satu} {...lain} />)}</ul> : <p className="text-redup">Semua catatan sudah diselesaikan.</p>}
      {selesai.length > 0 ? (
        <Disclosure label={`${bilangan(selesai.length)} catatan yang sudah selesai`}>
          <ul className="flex flex-col gap-4">{selesai.map((satu) => <Butir key={satu.id} satu={satu} {...lain} />)}</ul>
        </Disclosure>
      ) : null}
    </div>
  )
}
