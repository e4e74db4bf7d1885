import { cn } from '@/components/dasar/ui/cn'
import { NAMA_PUTUSAN } from '@/lib/rakor/cek-angka/constants'
import type { TandaAngka } from '@/lib/rakor/cek-angka/tampil'
import { BentukPutusan, TANDA } from './rupa-putusan'

/** One figure within the text: leads to its row in the table. */
const Angka = ({ tanda, nomor }: { tanda: TandaAngka; nomor: number }) => (
  <a id={`teks-${nomor}`} href={`#angka-${nomor}`} title={tanda.benar === null ? tanda.sebab : `Seharusnya ${tanda.benar}`} className={cn('rounded-sm px-0.5 text-teks underline decoration-2 underline-offset-4', tanda.teks.length < 30 && 'whitespace-nowrap', TANDA[tanda.putusan])}>
    <BentukPutusan putusan={tanda.putusan} className="mr-0.5 align-baseline" />{tanda.teks}<span className="sr-only"> ({NAMA_PUTUSAN[tanda.putusan]}{tanda.benar === null ? '' : `, seharusnya ${tanda.benar}`})</span>
  </a>
)

type Potong = string | { tanda: TandaAngka; nomor: number }

/** The lines of a text with the figures that stand in each. */
function barisBertanda(teks: string, tanda: readonly TandaAngka[]): Potong[][] {
  let awal = 0
  return teks.split('\n').map((baris) => {
    const [dari, sampai] = [awal, awal + baris.length]
    awal = sampai + 1
    let letak = dari
    const isi = tanda.flatMap((satu, i): Potong[] => {
      if (satu.awal < dari || satu.akhir > sampai) return []
      const potong: Potong[] = [teks.slice(letak, satu.awal), { tanda: satu, nomor: i + 1 }]
      letak = satu.akhir
      return potong
    })
    return [...isi, teks.slice(letak, sampai)]
  })
}

/** The text as it was read, a line a paragraph, each figure marked by word, shape and colour. */
export function TeksBertanda({ teks, tanda }: { teks: string; tanda: readonly TandaAngka[] }) {
  return (
    <div className="max-w-prose space-y-2 text-base leading-relaxed break-words">
      {barisBertanda(teks, tanda).map((isi, ke) => (
        <p key={ke}>{isi.map((potong) => (typeof potong === 'string' ? potong : <Angka key={potong.nomor} {...potong} />))}</p>
      ))}
    </div>
  )
}
