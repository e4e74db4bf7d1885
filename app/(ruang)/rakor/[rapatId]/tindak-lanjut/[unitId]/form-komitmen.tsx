'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, CheckField, Field } from '@/components/dasar/ui/field'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { simpanKomitmen } from '@/lib/lapor/tindak-lanjut/actions'

export interface IsianKomitmen {
  versi: number
  /** decimal text: what is promised, what the anggaran kas proposes, what stands there at first, what an earlier meeting was promised and of which quarter it is */
  bulan: readonly { bulan: number; janji: string | null; usul: string; awal: string; lama: { target: string; rapat: string } | null }[]
  /** months of an earlier promise are given up */
  lepas: boolean
}

const petunjuk = ({ usul, lama }: Pick<IsianKomitmen['bulan'][number], 'usul' | 'lama'>, baru: boolean): string =>
  lama !== null ? `komitmen ${lama.rapat} ${tulisAngka(lama.target)}; anggaran kas mengusulkan ${tulisAngka(usul)}` : baru ? 'usulan anggaran kas' : `anggaran kas mengusulkan ${tulisAngka(usul)}`

/**
 * What a unit promises, month by month, cumulative. Where nothing is promised yet, what an earlier meeting was promised or else the anggaran kas stands there as
 * a proposal, and says so.
 */
export function FormKomitmen({ rapatId, unitId, isian }: { rapatId: number; unitId: number; isian: IsianKomitmen }) {
  const aksi = useAksi(simpanKomitmen)
  const salah = aksi.galat?.isian ?? {}
  const baru = isian.versi === 0
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="unitId" value={unitId} />
      <input type="hidden" name="versi" value={isian.versi} />
      {salah.unitId ? <p className="font-medium text-merah">{salah.unitId}</p> : null}
      {baru ? <p>Isian di bawah ini usulan dari komitmen sebelumnya atau anggaran kas, belum komitmen. Ubah sesuai kesepakatan rapat, lalu simpan; bulan yang dikosongkan tidak memiliki komitmen.</p> : null}
      <div className="grid gap-3 sm:grid-cols-2">
        {isian.bulan.map(({ bulan, janji, usul, awal, lama }) => (
          <Field key={bulan} label={`s.d. ${namaBulan(bulan)} (Rp)`} name={`bulan${bulan}`} opsional hint={petunjuk({ usul, lama }, baru)} error={salah[`bulan${bulan}`]}>
            {(kaitan) => <AngkaInput {...kaitan} maxLength={40} defaultValue={aksi.nilai(`bulan${bulan}`, tulisAngka(janji ?? (baru ? awal : '')) || '')} />}
          </Field>
        ))}
      </div>
      {isian.bulan.some(({ lama }) => lama !== null) ? <CheckField name="lepas" value="ya" defaultChecked={aksi.nilai('lepas', isian.lepas ? 'ya' : '') === 'ya'} label="Bulan yang dikosongkan dilepas: komitmen sebelumnya untuk bulan itu tidak dinilai lagi" /> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan komitmen'}</Button></div>
    </form>
  )
}
