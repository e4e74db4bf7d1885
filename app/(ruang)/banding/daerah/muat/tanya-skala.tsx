import { useId } from 'react'
import { Notice } from '@/components/dasar/ui/notice'
import type { PutusanSkala, Skala } from '@/lib/lapor/daerah/impor/skala'

const URUTAN: readonly Skala[] = ['pecahan', 'poin']

interface TanyaSkalaProps { tanya: NonNullable<PutusanSkala['tanya']>; terpilih: string; /** fingerprint of the list that is asked about */ untuk: string }

/** Whether numbers without a percent sign are percentages or fractions of one: asked of the whole list, with what each answer would mean. */
export function TanyaSkala({ tanya, terpilih, untuk }: TanyaSkalaProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-3">
      {tanya.dijawab ? null : <Notice nada="peringatan" umumkan>Belum ada yang diputuskan: jawab dulu satu pertanyaan tentang persennya.</Notice>}
      <fieldset className="flex flex-col gap-2 border-l-2 border-garis-kuat pl-4" aria-describedby={`${id}-uraian`}>
        <legend className="float-left w-full font-semibold">Persen tanpa tanda: persen atau pecahan?</legend>
        <p id={`${id}-uraian`} className="max-w-3xl text-redup">{tanya.uraian}</p>
        <input type="hidden" name="skalaUntuk" value={untuk} />
        {URUTAN.map((satu) => (
          <div key={satu} className="flex gap-2">
            <input type="radio" id={`${id}-${satu}`} name="skala" value={satu} defaultChecked={terpilih === satu} className="mt-1 size-4 shrink-0 accent-aksen" />
            <label htmlFor={`${id}-${satu}`}>{tanya[satu]}</label>
          </div>
        ))}
      </fieldset>
    </div>
  )
}
