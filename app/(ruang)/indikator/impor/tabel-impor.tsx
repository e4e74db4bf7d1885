import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge, type NadaBadge } from '@/components/dasar/ui/badge'
import { Input, Select } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import type { BarisRencana, RencanaIndikator } from '@/lib/lapor/indikator/impor/types'

const KEADAAN: Record<BarisRencana['keadaan'], { nama: string; nada: NadaBadge }> = {
  TANYA: { nama: 'ditanyakan', nada: 'awas' }, SALAH: { nama: 'bermasalah', nada: 'buruk' }, BARU: { nama: 'dicatat', nada: 'baik' }, SAMA: { nama: 'sama', nada: 'netral' }, LEPAS: { nama: 'ditinggalkan', nada: 'netral' },
}
const URUTAN = ['TANYA', 'SALAH', 'BARU', 'LEPAS', 'SAMA'] as const

function Rincian({ satu, jawaban }: { satu: BarisRencana; jawaban: Readonly<Record<string, string>> }) {
  const deret = `baris.${satu.nomor}`
  const kata = `kata.${satu.nomor}`
  // an answer that was given goes along with the next look
  const bawa = (nama: string) => (jawaban[nama] === undefined ? null : <input type="hidden" name={nama} value={jawaban[nama]} />)
  if (satu.keadaan === 'TANYA' && satu.tanya === 'deret') return <><p>{satu.pesan}</p><Select name={deret} aria-label={`Deret untuk baris ${satu.nomor}`} defaultValue={jawaban[deret] ?? ''} opsi={[{ nilai: '', nama: 'Pilih deretnya' }, ...satu.pilihan.map(({ id, nama }) => ({ nilai: String(id), nama })), { nilai: 'lepas', nama: 'Tinggalkan baris ini' }]} /></>
  if (satu.keadaan === 'TANYA') return <>{bawa(deret)}<p>{satu.pesan}</p><Input name={kata} aria-label={`Penjelasan baris ${satu.nomor}`} maxLength={500} defaultValue={jawaban[kata] ?? ''} placeholder="Sebabnya, paling sedikit 5 huruf" /></>
  return <>{bawa(deret)}{bawa(kata)}<p>{satu.keadaan === 'SALAH' ? satu.pesan : satu.keadaan === 'LEPAS' ? 'Ditinggalkan menurut jawaban Anda.' : satu.keadaan === 'SAMA' ? `${satu.deret}: sudah tercatat sama.` : <>{satu.deret}: <strong>{satu.tulis}</strong></>}</p></>
}

interface TabelImporProps { rencana: RencanaIndikator; banyak: Readonly<Record<BarisRencana['keadaan'], number>>; jawaban: Readonly<Record<string, string>> }

/** What a sheet would do, row by row: what is asked and what is wrong first. */
export function TabelImpor({ rencana, banyak, jawaban }: TabelImporProps) {
  return (
    <section aria-labelledby="judul-putusan" className="flex flex-col gap-3 border-t border-garis pt-4">
      <div role="status"><h2 id="judul-putusan" className="text-lg">{bilangan(banyak.BARU)} nilai dicatat, {bilangan(banyak.SAMA)} sama, {bilangan(banyak.TANYA)} ditanyakan, {bilangan(banyak.SALAH)} bermasalah</h2></div>
      {rencana.asing.length > 0 ? <p className="text-sm">Kolom yang tidak dipakai: {rencana.asing.join(', ')}.</p> : null}
      <Table caption={`${bilangan(rencana.baris.length)} baris`}>
        <thead><tr><Th>Baris</Th><Th>Putusan</Th></tr></thead>
        <tbody>
          {URUTAN.flatMap((keadaan) => rencana.baris.filter((satu) => satu.keadaan === keadaan)).map((satu) => (
            <Tr key={satu.nomor}>
              <RowHead className="w-72 font-normal sm:min-w-72"><span className="flex flex-wrap items-baseline gap-x-2"><Badge nada={KEADAAN[satu.keadaan].nada}>{KEADAAN[satu.keadaan].nama}</Badge><span className="text-redup">baris {bilangan(satu.nomor)}</span></span><span className="block font-medium">{satu.nama}</span></RowHead>
              <Td className="min-w-60"><Rincian satu={satu} jawaban={jawaban} /></Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
