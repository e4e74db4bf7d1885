'use client'

import { useRef } from 'react'
import { RowHead, Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { EmptyState } from '@/components/dasar/ui/empty-state'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { bilangan } from '@/lib/dasar/format/angka'
import { buatAkunUnit } from '@/lib/tahun/pengguna/actions'
import { PERAN_AKUN_UNIT, type CalonAkun, type PeranUnit, type UnitAkun } from '@/lib/tahun/pengguna/types'
import { KemajuanSlip } from '../kemajuan-slip'
import { LembarSlip } from '../lembar-slip'
import { tandaiSemua } from '../tandai'
import { useSlip } from '../use-slip'

const NAMA: Record<PeranUnit, string> = { OPERATOR: 'Operator', KEPALA: 'Kepala' }

function SelAkun({ unit, calon, peran }: { unit: UnitAkun; calon: CalonAkun | undefined; peran: PeranUnit }) {
  if (!calon) return <Td className="text-redup">sudah ada: {(peran === 'OPERATOR' ? unit.operator : unit.kepala).join(', ')}</Td>
  return (
    <Td className="min-w-44 sm:min-w-60">
      <label className="flex min-h-8 items-start gap-2">
        <input type="checkbox" name="pilih[]" value={`${unit.unitId}:${peran}`} defaultChecked={peran === 'OPERATOR'} className="mt-0.5 size-4 shrink-0 accent-aksen" aria-label={`${NAMA[peran]} ${unit.nama}: ${calon.username}`} />
        <span className="break-all">{calon.username}{calon.bentrok ? <span className="block text-redup">nama tanpa angka sudah dipakai</span> : null}</span>
      </label>
    </Td>
  )
}

/** Ticks of the accounts to be made; then their slips in the form's place. */
export function FormAkunUnit({ unit, calon }: { unit: readonly UnitAkun[]; calon: readonly CalonAkun[] }) {
  const aksi = useSlip(buatAkunUnit, 'pilih[]')
  const form = useRef<HTMLFormElement>(null)
  if (aksi.hasil && !aksi.jalan) return <LembarSlip hasil={aksi.hasil} putus={aksi.galat?.pesan} />
  if (calon.length === 0) return <EmptyState judul="Semua unit sudah memiliki akun operator dan kepala" aksi={<LinkButton href="/pengaturan/pengguna/kata-sandi">Atur ulang kata sandi</LinkButton>} />
  const dari = new Map(calon.map((satu) => [`${satu.unitId}:${satu.peran}`, satu]))
  const perlu = unit.filter(({ unitId }) => PERAN_AKUN_UNIT.some((peran) => dari.has(`${unitId}:${peran}`)))
  return (
    <form ref={form} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-4">
      {aksi.jalan ? null : <GalatBukti galat={aksi.galat} />}
      {aksi.galat?.isian.pilih ? <p role="alert" className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.pilih}</p> : null}
      <div className="flex flex-wrap gap-2">
        {PERAN_AKUN_UNIT.map((peran) => (
          <span key={peran} className="flex flex-wrap gap-2">
            <Button kecil onClick={() => tandaiSemua(form.current, `:${peran}`, true)}>Centang semua {NAMA[peran].toLowerCase()}</Button>
            <Button kecil ragam="halus" onClick={() => tandaiSemua(form.current, `:${peran}`, false)}>Kosongkan {NAMA[peran].toLowerCase()}</Button>
          </span>
        ))}
      </div>
      <Table caption={`${bilangan(perlu.length)} unit yang dapat dibuatkan akun, dengan nama penggunanya`} tinggi="65vh">
        <thead><tr><Th>Unit</Th><Th className="max-sm:hidden">Kode</Th><Th>Operator unit</Th><Th>Kepala perangkat daerah</Th></tr></thead>
        <tbody>
          {perlu.map((satu) => (
            <Tr key={satu.unitId}>
              <RowHead>{satu.nama}</RowHead>
              <Td className="whitespace-nowrap max-sm:hidden">{satu.kode}</Td>
              {PERAN_AKUN_UNIT.map((peran) => <SelAkun key={peran} unit={satu} peran={peran} calon={dari.get(`${satu.unitId}:${peran}`)} />)}
            </Tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" ragam="utama" aria-disabled={aksi.jalan !== null}>{aksi.jalan ? 'Membuat akun…' : 'Buat akun dan tampilkan slip'}</Button>
        <KemajuanSlip jalan={aksi.jalan} sebelum="Unit yang tidak dicentang dapat dibuatkan akun kemudian." />
      </div>
    </form>
  )
}
