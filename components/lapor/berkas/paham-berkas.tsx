import { CircleCheck, Info, TriangleAlert } from 'lucide'
import { Ikon } from '@/components/dasar/ui/ikon'
import { DefinitionList, type Butir } from '@/components/dasar/ui/definition-list'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Bukti, Pahaman } from '@/lib/lapor/berkas/types'
import { ringkasPaham } from '@/lib/lapor/impor/utils'
import { senFromText } from '@/lib/realisasi/rupiah'
import { PahamLembarLembar } from './paham-lembar'

const CARA_ANGKA = { indonesia: '1.234,50 (titik ribuan, koma desimal)', inggris: '1,234.50 (koma ribuan, titik desimal)', angka: 'sel angka' } as const
const CARA_TANGGAL = { 'hari-bulan': 'hari/bulan/tahun', 'bulan-hari': 'bulan/hari/tahun', serial: 'tanggal Excel', tanpa: 'tidak ada tanggal yang dipakai' } as const
const SATUAN: Record<number, string> = { 1: 'rupiah penuh', 1000: 'ribuan rupiah', 1_000_000: 'jutaan rupiah' }
const RUPA = { baik: { gambar: CircleCheck, kelas: 'border-hijau' }, awas: { gambar: TriangleAlert, kelas: 'border-kuning' }, netral: { gambar: Info, kelas: 'border-garis-kuat' } } as const
const asal = (nilai: string, dari: string) => <>{nilai}{dari ? <span className="font-normal text-redup">, {dari}</span> : null}</>

function butir(paham: Pahaman, tertutup: boolean): Butir[] {
  return [
    { nama: 'Tahun', nilai: paham.tahun ? asal(String(paham.tahun.nilai), paham.tahun.asal) : 'tidak disebut berkas' },
    { nama: 'Bulan', nilai: paham.bulan ? asal(namaBulan(paham.bulan.nilai), paham.bulan.asal) : 'menurut baris, atau tidak disebut berkas' },
    { nama: 'Tahap', nilai: paham.tahap ? asal(paham.tahap.nilai, paham.tahap.asal) : 'tidak disebut berkas' },
    { nama: 'Satuan uang', nilai: SATUAN[paham.satuanUang] ?? `${bilangan(paham.satuanUang)} rupiah` },
    { nama: 'Angka dibaca', nilai: asal(CARA_ANGKA[paham.bacaAngka.cara], paham.bacaAngka.asal) },
    { nama: 'Tanggal dibaca', nilai: asal(CARA_TANGGAL[paham.bacaTanggal.cara], paham.bacaTanggal.asal) },
    ...(paham.jumlahBerkas && !tertutup ? [{ nama: 'Jumlah menurut berkas', nilai: asal(rupiah(senFromText(paham.jumlahBerkas.nilai)), paham.jumlahBerkas.asal) }] : []),
  ]
}

/** Proofs that do not hold stand open: with their rows and the difference. */
function DaftarBukti({ bukti }: { bukti: readonly Bukti[] }) {
  return (
    <ul className="list-disc space-y-1 pl-5">
      {bukti.map((satu, ke) => (
        <li key={`${satu.kunci}-${ke}`}>
          {satu.kalimat}
          {!satu.terpenuhi && satu.selisih ? <strong> Berbeda {rupiah(senFromText(satu.selisih))}.</strong> : null}
          {!satu.terpenuhi && satu.baris.length > 0 ? <span className="text-redup"> Baris {satu.baris.map((nomor) => bilangan(nomor)).join(', ')}.</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** What was understood of a file, before any figure: one line, and the rest folded. `tertutup`: figures of others are left out. */
export function PahamBerkas({ paham, menunggu, tertutup = false }: { paham: Pahaman; menunggu: number; tertutup?: boolean }) {
  const { nada, kalimat } = ringkasPaham(paham, menunggu)
  const { gambar, kelas } = RUPA[nada]
  const [gagal, cocok] = [paham.bukti.filter(({ terpenuhi }) => !terpenuhi), paham.bukti.filter(({ terpenuhi }) => terpenuhi)]
  const bukanBelanja = paham.lembar.filter(({ dipakai }) => dipakai).flatMap(({ kelas: isi }) => isi.filter((satu) => satu.kelas === 'LEWAT' && /bukan belanja/i.test(satu.sebab ?? '')))
  return (
    <section aria-labelledby="judul-paham" className={`flex flex-col gap-2 border-l-4 pl-4 ${kelas}`}>
      <h2 id="judul-paham" className="flex items-center gap-2 text-lg"><Ikon gambar={gambar} className="size-5" />{kalimat}</h2>
      {tertutup ? <p className="text-redup">Berkas memuat baris unit lain; contoh isi dan jumlahnya tidak ditampilkan.</p> : null}
      {bukanBelanja.length > 0 && !tertutup ? <p>Tidak dihitung: {bukanBelanja.map((satu) => `${satu.sebab ?? ''} ${rupiah(senFromText(satu.nilai))} (${bilangan(satu.baris)} baris)`).join('; ')}.</p> : null}
      {gagal.length > 0 && !tertutup ? <DaftarBukti bukti={gagal} /> : null}
      <Disclosure label="Bagaimana berkas ini dibaca?"><DefinitionList className="max-w-3xl" butir={butir(paham, tertutup)} /></Disclosure>
      {cocok.length > 0 && !tertutup ? <Disclosure label={`Bukti yang cocok (${bilangan(cocok.length)})`}><DaftarBukti bukti={cocok} /></Disclosure> : null}
      <PahamLembarLembar lembar={paham.lembar} tertutup={tertutup} />
    </section>
  )
}
