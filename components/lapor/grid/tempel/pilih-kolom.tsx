import { SelectField } from '@/components/dasar/ui/field'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { KolomAngka, Tujuan } from '@/lib/lapor/tempel/types'

/** What a purpose is called. */
export function namaTujuan(tujuan: Tujuan, bulan: number): string {
  const [jenis = '', isi = ''] = tujuan.split('.')
  const kanal = isi === 'RKUD' ? 'RKUD' : 'Non-RKUD'
  const kata: Readonly<Record<string, string>> = {
    abaikan: 'Jangan dimasukkan', pagu: 'Pagu', fisik: `Progres fisik ${namaBulan(bulan)} (%)`,
    realisasi: `Realisasi ${namaBulan(bulan)}, ${kanal}`, sampai: `Realisasi s.d. ${namaBulan(bulan)}, ${kanal} (dikurangi bulan-bulan lalu)`,
    kas: `Anggaran kas ${namaBulan(Number(isi) || 1)}`, target: `Target fisik ${namaBulan(Number(isi) || 1)} (%)`,
  }
  return kata[jenis] ?? tujuan
}

const BULAN = Array.from({ length: 12 }, (_, i) => i + 1)
const TUJUAN: readonly Tujuan[] = [
  'realisasi.RKUD', 'realisasi.NON_RKUD', 'sampai.RKUD', 'sampai.NON_RKUD', 'fisik', 'pagu', ...BULAN.map((b): Tujuan => `kas.${b}`), ...BULAN.map((b): Tujuan => `target.${b}`), 'abaikan',
]

interface PilihKolomProps {
  angka: readonly KolomAngka[]
  tujuan: ReadonlyMap<number, Tujuan>
  bulan: number
  onPilih: (k: number, tujuan: Tujuan) => void
}

/** Which column of the block is which; what its heading says is chosen already. */
export function PilihKolom({ angka, tujuan, bulan, onPilih }: PilihKolomProps) {
  return (
    <fieldset className="border-0 p-0">
      <legend className="mb-1 font-medium">{angka.length === 1 ? 'Kolom angka di blok ini adalah' : 'Kolom mana berisi apa?'}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {angka.map(({ k, judul, contoh }) => (
          <SelectField
            key={k} label={judul ?? `Kolom ke-${k + 1}`} hint={`Misalnya ${contoh}`} name={`tujuan-${k}`} value={tujuan.get(k) ?? ''} onChange={(event) => onPilih(k, event.target.value as Tujuan)}
            opsi={[...(tujuan.has(k) ? [] : [{ nilai: '', nama: 'Pilih' }]), ...TUJUAN.map((nilai) => ({ nilai, nama: namaTujuan(nilai, bulan) }))]}
          />
        ))}
      </div>
    </fieldset>
  )
}
