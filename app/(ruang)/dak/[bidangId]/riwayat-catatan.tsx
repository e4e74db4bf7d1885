import { Badge } from '@/components/dasar/ui/badge'
import { akhiriTitik } from '@/lib/dasar/format/kalimat'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { tanggal, waktuWib } from '@/lib/dasar/format/tanggal'
import { kunciButir, SEMUA_BUTIR } from '@/lib/lapor/dak/constants'
import { bernilai, nilaiCatatan } from '@/lib/lapor/dak/catatan/periksa'
import type { AlokasiDakTercatat, CatatanDakTercatat } from '@/lib/lapor/dak/types'
import { sen, senToText } from '@/lib/realisasi/rupiah'
import { TindakanCatatan, type CatatanForm } from './form-betul'

/** A value as it is typed. */
const ketikan = ({ nilai, persen, terpenuhi }: CatatanDakTercatat): string =>
  nilai !== null ? tulisAngka(senToText(nilai)) : persen !== null ? tulisAngka(senToText(sen(BigInt(persen)))) : terpenuhi === false ? 'tidak' : 'ya'

interface RiwayatProps { alokasi: AlokasiDakTercatat; hari: string; bolehTulis: boolean }

function Satu({ catatan, alokasi, hari, bolehTulis }: RiwayatProps & { catatan: CatatanDakTercatat }) {
  const kunci = kunciButir(catatan)
  const asal = alokasi.catatan.find(({ id }) => id === catatan.gantiId)
  const pengganti = alokasi.catatan.find(({ gantiId }) => gantiId === catatan.id)
  const nama = SEMUA_BUTIR.get(kunci)?.nama ?? kunci
  const form: CatatanForm = { unitId: alokasi.unitId, bidangId: alokasi.id, hari, catatanId: catatan.id, kunci, jenis: catatan.jenis, nilai: ketikan(catatan), tanggal: catatan.tanggal, dokumen: catatan.dokumen }
  return (
    <li id={`catatan-${catatan.id}`} className="py-2">
      <p className="flex flex-wrap items-baseline gap-x-2"><span className="font-medium">{nama}</span><span className={pengganti ? 'line-through' : 'font-medium'}>{nilaiCatatan(catatan)}</span><span>{tanggal(catatan.tanggal)}, {catatan.dokumen}</span>{pengganti ? <Badge>{bernilai(pengganti) ? 'dibetulkan' : 'ditarik'}</Badge> : bernilai(catatan) ? null : <Badge nada="awas">penarikan</Badge>}</p>
      {asal ? <p className="text-sm">{bernilai(catatan) ? 'Menggantikan' : 'Menarik'} {nilaiCatatan(asal)} bertanggal {tanggal(asal.tanggal)}{catatan.keterangan ? akhiriTitik(`: ${catatan.keterangan}`) : '.'}</p> : null}
      <p className="text-sm text-redup">Dicatat {catatan.oleh}, {waktuWib(catatan.pada)}.{pengganti ? ` ${bernilai(pengganti) ? 'Dibetulkan' : 'Ditarik'} ${pengganti.oleh}, ${waktuWib(pengganti.pada)}.` : ''}</p>
      {bolehTulis ? <TindakanCatatan catatan={form} aktif={!pengganti && bernilai(catatan)} apa={`${nama}, ${tanggal(catatan.tanggal)}`} /> : null}
    </li>
  )
}

/** Every record that was ever written, newest day first: what holds, what was put right, by whom and when. */
export function RiwayatCatatan(props: RiwayatProps) {
  const urut = [...props.alokasi.catatan].sort((a, b) => (a.tanggal === b.tanggal ? b.id - a.id : a.tanggal < b.tanggal ? 1 : -1))
  if (urut.length === 0) return <p className="text-redup">Belum ada catatan. Selama kosong, semua syarat dianggap belum terpenuhi.</p>
  return <ol className="max-w-5xl divide-y divide-garis border-y border-garis">{urut.map((satu) => <Satu key={satu.id} {...props} catatan={satu} />)}</ol>
}
