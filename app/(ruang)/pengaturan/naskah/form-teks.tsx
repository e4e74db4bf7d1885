'use client'

import { useRef, useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Field, Textarea } from '@/components/dasar/ui/field'
import { cocokTeks } from '@/lib/dasar/format/cari'
import { periksaTeks } from '@/lib/rakor/dokumen/naskah/utils'
import { simpanTeks } from '@/lib/rakor/naskah/actions'
import type { MedanKantor, TeksKantor } from '@/lib/rakor/naskah/types'
import { Pratinjau } from './pratinjau'

/** Fields by name; a press puts one where the cursor stands. */
function PilihMedan({ medan, onPilih }: { medan: readonly MedanKantor[]; onPilih: (kunci: string) => void }) {
  const [cari, setCari] = useState('')
  const tampil = medan.filter(({ kunci, nama }) => cari === '' || cocokTeks(cari, nama, kunci))
  return (
    <Disclosure label="Sisipkan medan">
      <div className="flex flex-col gap-2">
        <Field label="Cari medan" name="cari" opsional>{({ name: _, ...kaitan }) => <input type="search" autoComplete="off" value={cari} onChange={({ target }) => setCari(target.value)} className="min-h-10 w-full max-w-96 rounded border border-garis-kuat bg-latar px-3" {...kaitan} />}</Field>
        <ul className="grid max-h-80 max-w-4xl gap-x-4 overflow-y-auto sm:grid-cols-2">
          {tampil.map(({ kunci, nama, nilai }) => (
            <li key={kunci} className="py-1"><Button kecil onClick={() => onPilih(kunci)} aria-label={`Sisipkan ${nama}`}>{nama}</Button> <span className="text-sm text-redup">{nilai}</span></li>
          ))}
        </ul>
      </div>
    </Disclosure>
  )
}

/** The words of one paragraph, with what they become while they are typed. A field is put in by its name; what it says is never typed. */
export function FormTeks({ teks, medan }: { teks: TeksKantor; medan: readonly MedanKantor[] }) {
  const aksi = useAksi(simpanTeks)
  const [isi, setIsi] = useState(aksi.nilai('isi', teks.isi))
  const kotak = useRef<HTMLTextAreaElement>(null)
  const salah = periksaTeks(isi, medan.map(({ kunci }) => kunci))
  const sisipkan = (kunci: string): void => {
    const letak = kotak.current?.selectionStart ?? isi.length
    setIsi(`${isi.slice(0, letak)}{${kunci}}${isi.slice(kotak.current?.selectionEnd ?? letak)}`)
    kotak.current?.focus()
  }
  return (
    <div className="flex flex-col gap-3">
      <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
        <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
        <input type="hidden" name="kunci" value={teks.kunci} />
        <input type="hidden" name="urutan" value={teks.urutan} />
        <Field label={`Teks ${teks.nama}`} name="isi" error={aksi.galat?.isian.isi ?? (salah[0] === undefined ? undefined : `Huruf ke-${salah[0].letak + 1}: ${salah[0].pesan}`)}>
          {(kaitan) => <Textarea ref={kotak} rows={5} value={isi} onChange={({ target }) => setIsi(target.value)} {...kaitan} />}
        </Field>
        <p className="border-l-2 border-garis pl-4"><span className="block text-sm text-redup">Menjadi:</span><Pratinjau teks={isi} medan={medan} /></p>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan teks'}</Button>
          {teks.diubah ? <Button type="submit" name="bawaan" value="ya" aria-disabled={aksi.menunggu}>Kembalikan ke semula</Button> : null}
        </div>
      </form>
      <PilihMedan medan={medan} onPilih={sisipkan} />
    </div>
  )
}
