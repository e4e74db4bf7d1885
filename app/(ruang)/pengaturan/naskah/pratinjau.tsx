import type { MedanKantor } from '@/lib/rakor/naskah/types'
import { uraiTeks } from '@/lib/rakor/dokumen/naskah/utils'

/** A text as it becomes: words as they are, fields with what they say, marked so that one sees which is which. */
export function Pratinjau({ teks, medan }: { teks: string; medan: readonly MedanKantor[] }) {
  return (
    <>
      {uraiTeks(teks).map((potong) => {
        if (potong.jenis === 'kata') return <span key={potong.letak}>{potong.isi}</span>
        const satu = medan.find(({ kunci }) => kunci === potong.kunci)
        return satu === undefined
          ? <span key={potong.letak} className="font-semibold text-merah">{`{${potong.kunci}}`}</span>
          : <span key={potong.letak} title={satu.nama} className="border-b-2 border-dotted border-aksen">{satu.nilai}</span>
      })}
    </>
  )
}
