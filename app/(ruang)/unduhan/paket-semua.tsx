'use client'

import { Button } from '@/components/dasar/ui/button'
import { SelectField } from '@/components/dasar/ui/field'
import { usePaket } from '@/components/lihat/rfk/kemajuan-paket'
import { bilangan } from '@/lib/dasar/format/angka'
import { BENTUK, URAIAN_BENTUK } from '@/lib/lihat/rfk/constants'

/** One form for all units in one press: a plain form that the browser answers with a download, and how far it is. */
export function PaketSemua({ tahun, bulan, jumlah }: { tahun: number; bulan: number; jumlah: number }) {
  const { kerja, jalan, mulai, kemajuan } = usePaket('unit')
  return (
    <section aria-labelledby="semua-unit" className="mb-10">
      <h2 id="semua-unit" className="mb-2 text-lg">Semua unit sekaligus</h2>
      <p className="mb-2 text-redup">Satu zip berisi satu berkas Excel per unit, {bilangan(jumlah)} unit, dan daftar isinya.</p>
      <form method="get" action="/api/rfk/paket" onSubmit={mulai} className="mb-3 flex flex-wrap items-end gap-3">
        <input type="hidden" name="tahun" value={tahun} />
        <input type="hidden" name="bulan" value={bulan} />
        <input type="hidden" name="kerja" value={kerja} />
        <SelectField label="Bentuk" name="bentuk" className="max-w-96" defaultValue="A" opsi={BENTUK.filter((satu) => URAIAN_BENTUK[satu].unit).map((satu) => ({ nilai: satu, nama: `${URAIAN_BENTUK[satu].sebutan}: ${URAIAN_BENTUK[satu].judul}` }))} />
        <Button type="submit" ragam="utama" aria-disabled={jalan}>{jalan ? 'Menyusun…' : 'Unduh semua unit (zip)'}</Button>
      </form>
      {kemajuan}
    </section>
  )
}
