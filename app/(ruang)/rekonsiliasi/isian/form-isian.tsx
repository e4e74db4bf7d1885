'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput, SelectField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { simpanAngkaBkad } from '@/lib/lapor/rekonsiliasi/actions'
import { BASIS, KETERANGAN_BASIS, NAMA_BASIS, type BasisBkad } from '@/lib/lapor/rekonsiliasi/constants'

export interface BarisIsian {
  unitId: number
  nama: string
  /** as people write it; empty: none yet */
  nilai: string
  /** as the database writes it */
  kanonik: string | null
  versi: number
  dilaporkan: string
  catatan: string
}

/** BKAD's totals of many units, or of one, typed as people write numbers. */
export function FormIsian({ tahun, bulan, baris, basis, judul }: { tahun: number; bulan: number; baris: readonly BarisIsian[]; basis: BasisBkad; judul: string }) {
  const aksi = useAksi(simpanAngkaBkad)
  const salah = aksi.galat?.isian ?? {}
  const keliru = baris.filter(({ unitId }) => salah[`bkad-${unitId}`])
  const terlihat = JSON.stringify(Object.fromEntries(baris.map(({ unitId, versi, kanonik }) => [unitId, { versi, nilai: kanonik }])))
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      {aksi.galat && !aksi.menunggu ? <Notice nada="galat">{aksi.galat.pesan}</Notice> : null}
      <input type="hidden" name="tahun" value={tahun} />
      <input type="hidden" name="bulan" value={bulan} />
      <input type="hidden" name="terlihat" value={terlihat} />
      <div className="max-w-xl">
        <SelectField label="Dasar angka" name="basis" defaultValue={aksi.nilai('basis', basis)} error={salah.basis} hint={KETERANGAN_BASIS.SP2D} opsi={BASIS.map((nilai) => ({ nilai, nama: NAMA_BASIS[nilai] }))} />
      </div>
      <Table caption={judul}>
        <thead><tr><Th>Unit</Th><Th angka satuan="Rp, RKUD">Dilaporkan</Th><Th angka satuan="Rp, kumulatif">BKAD</Th><Th>Sumber</Th></tr></thead>
        <tbody>
          {baris.map((satu) => {
            const nama = `bkad-${satu.unitId}`
            return (
              <Tr key={`${satu.unitId}-${satu.versi}`}>
                <RowHead className="font-normal">{satu.nama}</RowHead>
                <Td className="angka">{satu.dilaporkan}</Td>
                <Td className="angka">
                  <AngkaInput id={nama} name={nama} aria-label={`Angka BKAD ${satu.nama}`} defaultValue={aksi.nilai(nama, satu.nilai)} className="min-w-40" maxLength={40}
                    {...(salah[nama] ? { 'aria-invalid': true as const, 'aria-describedby': `${nama}-galat` } : {})} />
                  {salah[nama] ? <p id={`${nama}-galat`} className="text-left text-sm font-medium text-wrap text-merah"><span aria-hidden="true">! </span>{salah[nama]}</p> : null}
                </Td>
                <Td>{satu.catatan}</Td>
              </Tr>
            )
          })}
        </tbody>
      </Table>
      <HasilForm aksi={aksi} berhasil={({ tersimpan }) => (tersimpan === 0 ? 'Tidak ada yang berubah.' : `${bilangan(tersimpan)} angka BKAD disimpan.`)} />
      {keliru.length > 0 ? <ul className="list-disc pl-5">{keliru.map((satu) => <li key={satu.unitId}><a className="tautan" href={`#bkad-${satu.unitId}`}>{satu.nama}</a>: {salah[`bkad-${satu.unitId}`]}</li>)}</ul> : null}
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : 'Simpan angka BKAD'}</Button></div>
    </form>
  )
}
