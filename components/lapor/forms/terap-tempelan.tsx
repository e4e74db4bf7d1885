import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { HasilForm } from './hasil-aksi'
import { kataKirim } from './pengisian'
import type { PakaiAksi } from './use-aksi'

interface TerapTempelanProps {
  aksi: PakaiAksi<{ pesan: string }>
  /** what was looked at, with its mark and what was sent beside it: that and nothing else is saved */
  pratinjau: { teks: string; tanda: string; kiriman: Readonly<Record<string, string>> }
  /** what is left out and has to be agreed to; null: nothing */
  paham: string | null
  /** the button: "Simpan 12 nilai" */
  simpan: string
  /** the box was edited since */
  berubah: boolean
}

/** Saves a sheet as it is shown above, all of it or nothing. */
export function TerapTempelan({ aksi, pratinjau: { teks, tanda, kiriman }, paham, simpan, berubah }: TerapTempelanProps) {
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3 border-t border-garis pt-4">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(kiriman).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <input type="hidden" name="teks" value={teks} /><input type="hidden" name="tanda" value={tanda} />
      {aksi.hasil.data ? null : (
        <>
          {paham === null ? null : <CheckField name="paham" value="ya" label={paham} />}
          {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
          {berubah ? <Notice nada="peringatan">Kotak di atas sudah diubah. Yang disimpan adalah yang ditunjukkan ini; lihat lagi bila perubahan itu harus ikut.</Notice> : null}
          <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, simpan)}</Button></div>
        </>
      )}
    </form>
  )
}
