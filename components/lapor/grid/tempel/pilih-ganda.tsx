import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import type { ButirGanda, CaraGanda } from '@/lib/lapor/tempel/types'

interface PilihGandaProps {
  daftar: readonly ButirGanda[]
  cara: CaraGanda
  onPilih: (cara: CaraGanda) => void
}

const CARA: readonly { nilai: Exclude<CaraGanda, null>; nama: string }[] = [
  { nilai: 'jumlah', nama: 'Jumlahkan rupiahnya' },
  { nilai: 'tinggal', nama: 'Jangan masukkan yang tertulis berkali-kali' },
]

/** A line that the block has more than once: nothing goes in before it is decided. */
export function PilihGanda({ daftar, cara, onPilih }: PilihGandaProps) {
  if (daftar.length === 0 && cara === null) return null
  return (
    <Notice nada={cara === null ? 'galat' : 'info'} judul={daftar.length === 0 ? 'Yang tertulis berkali-kali dijumlahkan' : `${bilangan(daftar.length)} baris tertulis lebih dari sekali di blok`}>
      <ul className="text-sm">
        {daftar.slice(0, 20).map(({ kunci, nama, isi }) => <li key={kunci}>{nama}: baris {isi.map(({ nomor, teks }) => `${bilangan(nomor)} (${teks})`).join(', ')}</li>)}
      </ul>
      <div role="radiogroup" aria-label="Yang tertulis lebih dari sekali" className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
        {CARA.map(({ nilai, nama }) => (
          <label key={nilai} className="flex min-h-8 items-center gap-2"><input type="radio" name="cara-ganda" checked={cara === nilai} onChange={() => onPilih(nilai)} className="size-5 shrink-0" /> {nama}</label>
        ))}
      </div>
    </Notice>
  )
}
