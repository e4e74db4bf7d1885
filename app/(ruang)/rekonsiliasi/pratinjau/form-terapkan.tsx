'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { buangBerkas, terapkanBerkas } from '@/lib/lapor/rekonsiliasi/actions'

/** Saves the previewed figures, or throws the file away. `takDikenal` is the sentence to tick where rows stay out. */
export function FormTerapkan({ berkasId, tanda, takDikenal }: { berkasId: number; tanda: string; takDikenal: string | null }) {
  const simpan = useAksi(terapkanBerkas)
  return (
    <div className="flex flex-col gap-4">
      <form action={simpan.formAction} onSubmit={simpan.onSubmit} className="flex flex-col gap-3">
        <HasilForm aksi={simpan} berhasil={({ berubah }) => (berubah === 0 ? 'Semua angka berkas ini sudah tercatat; tidak ada yang berubah.' : `${bilangan(berubah)} angka BKAD disimpan.`)} />
        <input type="hidden" name="berkasId" value={berkasId} />
        <input type="hidden" name="tanda" value={tanda} />
        {takDikenal ? <CheckField name="paham" value="ya" label={takDikenal} /> : null}
        {simpan.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{simpan.galat.isian.paham}</p> : null}
        <div><Button type="submit" ragam="utama" aria-disabled={simpan.menunggu}>{simpan.menunggu ? 'Menyimpan…' : 'Simpan angka berkas ini'}</Button></div>
      </form>
      <FormBuang berkasId={berkasId} />
    </div>
  )
}

/** Throws the file away; nothing of it is kept. */
export function FormBuang({ berkasId }: { berkasId: number }) {
  const buang = useAksi(buangBerkas)
  return (
    <form action={buang.formAction} onSubmit={buang.onSubmit}>
      <HasilForm aksi={buang} berhasil={(data) => data.pesan} />
      <input type="hidden" name="berkasId" value={berkasId} />
      <Button type="submit" aria-disabled={buang.menunggu}>Buang berkas ini</Button>
    </form>
  )
}
