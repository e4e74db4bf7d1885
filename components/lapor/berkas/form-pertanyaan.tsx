'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import type { Jawaban, Pertanyaan } from '@/lib/lapor/berkas/types'

interface Tanya {
  tanya: Pertanyaan
  terpilih: readonly string[]
  galat: string | undefined
  petakan: string | null
}

/** Where the columns are mapped by hand, for each kind that the file may be. */
function Peta({ pilihan, alamat }: { pilihan: Pertanyaan['pilihan']; alamat: string }) {
  if (pilihan.length === 0) return <div><LinkButton href={alamat}>Petakan kolom sendiri</LinkButton></div>
  return (
    <div className="flex flex-col gap-2">
      <p>Petakan kolomnya sendiri sebagai:</p>
      <div className="flex flex-wrap gap-2">{pilihan.map(({ nilai, nama }) => <LinkButton key={nilai} kecil href={`${alamat}?jenis=${nilai}`}>{nama}</LinkButton>)}</div>
    </div>
  )
}

/** One question: what was seen, and its choices with what each would mean. */
function SatuTanya({ tanya, terpilih, galat, petakan }: Tanya) {
  const id = `tanya-${tanya.kunci.replace(/\W/g, '-')}`
  return (
    <fieldset className="flex flex-col gap-2 border-l-2 border-garis-kuat pl-4" aria-describedby={`${id}-uraian`}>
      <legend className="float-left w-full font-semibold">{tanya.judul}</legend>
      <p id={`${id}-uraian`} className="max-w-3xl whitespace-pre-line text-redup">{tanya.uraian}</p>
      {tanya.cara === 'petakan' && petakan !== null ? <Peta pilihan={tanya.pilihan} alamat={petakan} /> : null}
      {tanya.cara === 'petakan' ? null : tanya.pilihan.map((satu, ke) => (
        <div key={satu.nilai} className="flex gap-2">
          <input type={tanya.cara === 'banyak' ? 'checkbox' : 'radio'} id={`${id}-${ke}`} name={`jawab-${tanya.kunci}${tanya.cara === 'banyak' ? '[]' : ''}`} value={satu.nilai}
            defaultChecked={terpilih.includes(satu.nilai)} className="mt-1 size-4 shrink-0 accent-aksen" aria-describedby={satu.akibat ? `${id}-${ke}-akibat` : undefined} />
          <div>
            <label htmlFor={`${id}-${ke}`}>{satu.nama}</label>
            {satu.akibat ? <p id={`${id}-${ke}-akibat`} className="text-sm text-redup">{satu.akibat}</p> : null}
          </div>
        </div>
      ))}
      {galat ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{galat}</p> : null}
    </fieldset>
  )
}

interface Props {
  aksi: AksiFormulir<{ pesan: string }>
  /** hidden fields that name the file */
  tempat: Record<string, string>
  pertanyaan: readonly Pertanyaan[]
  jawaban: Jawaban
  /** where columns are mapped by hand */
  petakan: string | null
  label: string
}

/** Every question in one form: all can be answered at once, and what stays open is asked again. */
export function FormPertanyaan({ aksi: kirim, tempat, pertanyaan, jawaban, petakan, label }: Props) {
  const aksi = useAksi(kirim)
  const tombol = pertanyaan.some(({ cara }) => cara !== 'petakan')
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-5">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {Object.entries(tempat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      {pertanyaan.map((tanya) => (
        <SatuTanya key={tanya.kunci} tanya={tanya} petakan={petakan} galat={aksi.galat?.isian[`jawab-${tanya.kunci}`]}
          terpilih={(aksi.nilai(`jawab-${tanya.kunci}`) || jawaban[tanya.kunci] || '').split(tanya.cara === 'banyak' ? ',' : '\n')} />
      ))}
      {tombol ? <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Membaca ulang…' : label}</Button></div> : null}
    </form>
  )
}
