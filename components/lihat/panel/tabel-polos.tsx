import { Batang } from '@/components/dasar/charts/batang'
import { Table, Td, Th, TotalRow, Tr } from '@/components/dasar/tables/table'
import { cn } from '@/components/dasar/ui/cn'
import { bulatkanPersen, rasio, tiada, type Rasio } from '@/lib/realisasi/rasio'
import type { Bagan, BarisTabel, Sel, Tabel } from '@/lib/lihat/panel/types'
import { KepalaBaris, lebarKolom, SelPanel } from './sel-panel'

type Batangan = Extract<Bagan, { jenis: 'batang' }>

/** The amount, count or points of a cell; null for what has none. */
function besar(sel: Sel | undefined): bigint | null {
  if (sel?.jenis === 'rupiah') return sel.nilai
  const nilai = sel?.jenis === 'bilangan' ? sel.nilai : sel?.jenis === 'poin' ? bulatkanPersen(sel.nilai) : null
  return nilai === null ? null : BigInt(nilai)
}

/** How long a row's bar is: percentages on a scale to 100 %, amounts and counts against the largest of all rows. */
function panjang(sel: Sel | undefined, terbesar: bigint): Rasio {
  if (sel?.jenis === 'persen') return sel.nilai
  const nilai = besar(sel)
  return nilai === null ? tiada('Tidak ada nilai') : rasio(nilai < 0n ? -nilai : nilai, terbesar, 'Semua nol')
}

const mutlak = (nilai: bigint): bigint => (nilai < 0n ? -nilai : nilai)
const terbesarDari = (baris: readonly BarisTabel[], kolom: string): bigint =>
  baris.reduce((maks, { sel }) => { const nilai = mutlak(besar(sel[kolom]) ?? 0n); return nilai > maks ? nilai : maks }, 0n)

const kelasBaris = ({ utama }: BarisTabel, sembunyi: boolean): { className?: string } => {
  const kelas = cn(utama === true && 'utama', sembunyi && 'max-sm:hidden')
  return kelas === '' ? {} : { className: kelas }
}

/** Rows that a phone shows of a table that stands whole behind one tap. */
export const BARIS_PONSEL = 3

export interface TabelPanelProps {
  tabel: Tabel
  /** bars in the rows */
  batang?: Batangan
  /** columns drawn as a heat map, by key */
  padat?: readonly string[]
  /** the whole table in full rupiah: where people check */
  penuh?: boolean
  /** the caption is not seen where the heading above says the same */
  captionTersembunyi?: boolean
  /** a phone shows every row too: nothing else on the page holds them (a list by pages) */
  utuh?: boolean
}

/** A panel's table: short and rounded to look at, or whole and exact to check. Draws in the browser too. */
export function TabelPolos({ tabel, batang, padat = [], penuh = false, captionTersembunyi = false, utuh = false }: TabelPanelProps) {
  const kolom = tabel.kolom.filter(({ rinci }) => penuh || rinci !== true)
  const [pertama, ...lain] = kolom
  if (!pertama) return null
  const baris = penuh || tabel.tampil === undefined ? tabel.baris : tabel.baris.slice(0, tabel.tampil)
  const terbesar = batang ? terbesarDari(tabel.baris, batang.nilai) : 0n
  return (
    <Table className="tabel-panel" caption={tabel.caption} captionTersembunyi={captionTersembunyi} {...(penuh && baris.length > 15 ? { tinggi: '32rem' } : {})}>
      <thead>
        <tr>
          <Th>{pertama.nama}</Th>
          {batang ? <Th className="w-[24%] max-sm:hidden"><span className="sr-only">Batang</span></Th> : null}
          {lain.map((satu) => (
            <Th key={satu.kunci} angka={satu.angka === true} className={cn(lebarKolom(satu, penuh))} {...(satu.satuan === undefined ? {} : { satuan: penuh && satu.miliar ? satu.satuan.replace('Rp miliar', 'Rp') : satu.satuan })}>
              {satu.nama}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {baris.map((satu, index) => (
          <Tr key={satu.kunci} {...kelasBaris(satu, !penuh && !utuh && index >= BARIS_PONSEL)}>
            <KepalaBaris kolom={pertama} baris={satu} />
            {batang ? <Td className="max-sm:hidden"><BatangBaris baris={satu} batang={batang} terbesar={terbesar} /></Td> : null}
            {lain.map((item) => <SelPanel key={item.kunci} kolom={item} baris={satu} penuh={penuh} padat={padat.includes(item.kunci)} />)}
          </Tr>
        ))}
        {tabel.jumlah ? (
          <TotalRow>
            <KepalaBaris kolom={pertama} baris={tabel.jumlah} />
            {batang ? <Td className="max-sm:hidden" /> : null}
            {lain.map((item) => tabel.jumlah ? <SelPanel key={item.kunci} kolom={item} baris={tabel.jumlah} penuh={penuh} /> : null)}
          </TotalRow>
        ) : null}
      </tbody>
    </Table>
  )
}

function BatangBaris({ baris: { sel }, batang: { nilai, target }, terbesar }: { baris: BarisTabel; batang: Batangan; terbesar: bigint }) {
  const tujuan = target === undefined ? undefined : sel[target]
  return <Batang nilai={panjang(sel[nilai], terbesar)} {...(tujuan === undefined ? {} : { target: panjang(tujuan, terbesar) })} className={cn(target === undefined && 'bg-transparent')} />
}
