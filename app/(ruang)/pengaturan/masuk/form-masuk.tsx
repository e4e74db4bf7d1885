'use client'

import { Button } from '@/components/dasar/ui/button'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { Notice } from '@/components/dasar/ui/notice'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { DUA_FAKTOR, NAMA_DUA_FAKTOR, type DuaFaktor } from '@/lib/dasar/akses/faktor/constants'
import { galatHasil, nilaiIsian } from '@/lib/dasar/akses/hasil'
import { aturDuaFaktor, bukaTertutup } from '@/lib/dasar/akses/setelan/actions'

/** Who has to have a second factor. */
export function FormDuaFaktor({ kini }: { kini: DuaFaktor }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(aturDuaFaktor)
  const galat = galatHasil(hasil)
  const dipilih = nilaiIsian(hasil, 'duaFaktor', kini)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col gap-4">
      {hasil.data ? <Notice nada="berhasil" umumkan>{hasil.data.pesan}</Notice> : null}
      <GalatBukti galat={galat} />
      <fieldset>
        <legend className="font-medium">Faktor kedua</legend>
        {DUA_FAKTOR.map((nilai) => (
          <label key={`${nilai}-${dipilih}`} className="flex min-h-8 items-center gap-2 max-sm:min-h-11">
            <input type="radio" name="duaFaktor" value={nilai} defaultChecked={nilai === dipilih} className="size-4 accent-aksen" /> {NAMA_DUA_FAKTOR[nilai]}
          </label>
        ))}
      </fieldset>
      <div><Button type="submit" ragam="utama" aria-disabled={menunggu}>{menunggu ? 'Menyimpan…' : 'Simpan'}</Button></div>
    </form>
  )
}

/** Opens an account or an address. */
export function TombolBuka({ macam, nilai }: { macam: 'akun' | 'alamat'; nilai: string }) {
  const { hasil, menunggu, formAction: kirim, onSubmit } = useAksi(bukaTertutup)
  return (
    <form action={kirim} onSubmit={onSubmit} className="flex flex-col items-start gap-2">
      <input type="hidden" name="macam" value={macam} />
      <input type="hidden" name="nilai" value={nilai} />
      <Button type="submit" kecil aria-disabled={menunggu} aria-label={`Buka ${macam} ${nilai}`}>Buka {macam}</Button>
      <GalatBukti galat={galatHasil(hasil)} />
    </form>
  )
}
