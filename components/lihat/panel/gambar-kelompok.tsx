import { Table, Th, Tr } from '@/components/dasar/tables/table'
import { lebarCss } from '@/components/dasar/charts/letak'
import { cn } from '@/components/dasar/ui/cn'
import { BATANG_ZONA, ZonaMark } from '@/components/dasar/ui/zona-mark'
import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar } from '@/lib/dasar/format/kalimat'
import type { Bagan, BarisTabel, Kolom, Sel, Tabel } from '@/lib/lihat/panel/types'
import { tulisSel } from '@/lib/lihat/panel/tulis'
import { KepalaBaris, lebarKolom, SelPanel } from './sel-panel'

interface Kelompok { kepala: BarisTabel; anggota: BarisTabel[] }

/** Rows of depth 0, each with the deeper rows that follow it. */
function pisahKelompok(baris: readonly BarisTabel[]): Kelompok[] {
  const hasil: Kelompok[] = []
  for (const satu of baris) {
    const akhir = hasil.at(-1)
    if ((satu.tingkat ?? 0) === 0 || !akhir) hasil.push({ kepala: satu, anggota: [] })
    else akhir.anggota.push(satu)
  }
  return hasil
}

const banyak = (sel: Sel | undefined): number | null => (sel?.jenis === 'bilangan' ? sel.nilai : null)

function Kepala({ kepala, kolom, nilai, terbanyak }: { kepala: BarisTabel; kolom: readonly Kolom[]; nilai: string; terbanyak: number }) {
  const zona = kepala.sel.zona
  const [pertama] = kolom
  const jumlah = banyak(kepala.sel[nilai])
  const warna = zona?.jenis === 'zona' && zona.nilai !== null ? BATANG_ZONA[zona.nilai] : 'bg-realisasi'
  const rupiahnya = kolom.map(({ kunci }) => kepala.sel[kunci]).find((sel) => sel?.jenis === 'rupiah')
  return (
    <span className="grid grow grid-cols-[minmax(7.5rem,auto)_2.5rem_minmax(2rem,1fr)_auto] items-center gap-x-2">
      {zona?.jenis === 'zona' && zona.nilai !== null ? <ZonaMark zona={zona.nilai} /> : <span className="font-medium">{pertama ? tulisSel(kepala.sel[pertama.kunci], pertama, false) : ''}</span>}
      <span className="text-right text-lg font-semibold">{jumlah === null ? '' : tulisSel(kepala.sel[nilai], {}, false)}</span>
      {jumlah === null ? <span /> : <span aria-hidden="true" className={cn('tanda h-2.5', warna)} style={{ width: lebarCss(terbanyak === 0 ? 0 : (jumlah / terbanyak) * 100) }} />}
      {rupiahnya?.jenis === 'rupiah' && rupiahnya.nilai !== null ? <span className="text-right text-sm tabular-nums text-redup">{rupiahSingkat(rupiahnya.nilai)}</span> : <span />}
    </span>
  )
}

/** Groups with how much each holds; who is in it is one tap away, and always on paper. */
export function GambarKelompok({ tabel, bagan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'kelompok' }> }) {
  const kelompok = pisahKelompok(tabel.baris)
  const terbanyak = Math.max(1, ...kelompok.map(({ kepala }) => banyak(kepala.sel[bagan.nilai]) ?? 0))
  return (
    <ul className="kelompok">
      {kelompok.map(({ kepala, anggota }) => {
        const isi = <Kepala kepala={kepala} kolom={tabel.kolom} nilai={bagan.nilai} terbanyak={terbanyak} />
        if (anggota.length === 0) return <li key={kepala.kunci} className="flex min-h-8 items-center pl-5">{isi}</li>
        return (
          <li key={kepala.kunci}>
            <details className="cetak-buka group/z">
              <summary className="flex min-h-8 list-none items-center hover:bg-alas max-sm:min-h-11 [&::-webkit-details-marker]:hidden">
                <span aria-hidden="true" className="w-5 text-redup transition-transform group-open/z:rotate-90">›</span>
                {isi}
              </summary>
              <div className="pb-2 pl-5">
                <Anggota kepala={kepala} anggota={anggota} kolom={tabel.kolom} />
                {kepala.href === undefined ? null : <p className="cetak-sembunyi mt-1 text-sm"><a href={kepala.href} className="tautan">{`Buka ${anggota.length} unit ini sebagai daftar`}</a></p>}
              </div>
            </details>
          </li>
        )
      })}
    </ul>
  )
}

function Anggota({ kepala, anggota, kolom }: { kepala: BarisTabel; anggota: readonly BarisTabel[]; kolom: readonly Kolom[] }) {
  const [pertama, ...lain] = kolom.filter(({ kunci, rinci }, index) => index === 0 || (rinci !== true && anggota.some(({ sel }) => sel[kunci] !== undefined)))
  if (!pertama) return null
  const nama = kepala.sel[pertama.kunci]
  const keterangan = nama?.jenis === 'teks' ? `${nama.nilai}${nama.rinci === undefined ? '' : `: ${nama.rinci}`}` : pertama.nama
  return (
    <Table className="tabel-panel" caption={keterangan}>
      <thead>
        <tr><Th>{awalBesar(pertama.nama.split(' dan ').at(-1) ?? '')}</Th>{lain.map((satu) => <Th key={satu.kunci} angka={satu.angka === true} className={cn(lebarKolom(satu, false))} {...(satu.satuan === undefined ? {} : { satuan: satu.satuan })}>{satu.nama}</Th>)}</tr>
      </thead>
      <tbody>
        {anggota.map((satu) => (
          <Tr key={satu.kunci}>
            <KepalaBaris kolom={pertama} baris={{ ...satu, tingkat: 0 }} />
            {lain.map((item) => <SelPanel key={item.kunci} kolom={item} baris={satu} penuh={false} />)}
          </Tr>
        ))}
      </tbody>
    </Table>
  )
}
