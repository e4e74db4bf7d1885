'use client'

import { useRef } from 'react'
import { Table, Td, Th, Tr } from '@/components/dasar/tables/table'
import { Badge } from '@/components/dasar/ui/badge'
import { Button } from '@/components/dasar/ui/button'
import { GalatBukti } from '@/components/dasar/ui/galat-bukti'
import { bilangan } from '@/lib/dasar/format/angka'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { aturUlangBanyak } from '@/lib/tahun/pengguna/actions'
import type { AkunAtur } from '@/lib/tahun/pengguna/types'
import { KemajuanSlip } from '../kemajuan-slip'
import { LembarSlip } from '../lembar-slip'
import { tandaiSemua } from '../tandai'
import { useSlip } from '../use-slip'

function Keadaan({ akun: { keadaan, sandiSampai } }: { akun: AkunAtur }) {
  if (keadaan === 'DIPAKAI') return <Badge>sudah diganti pemiliknya</Badge>
  if (keadaan === 'HABIS') return <Badge nada="buruk">kata sandi pertama habis masa</Badge>
  return <Badge nada="awas">{sandiSampai === null ? 'kata sandi pertama' : `kata sandi pertama, s.d. ${tanggal(sandiSampai)}`}</Badge>
}

/** Ticks of the accounts whose password is set anew; then their slips in the form's place. */
export function FormAtur({ akun, dilihat }: { akun: readonly AkunAtur[]; dilihat: string }) {
  const aksi = useSlip(aturUlangBanyak, 'ids[]')
  const form = useRef<HTMLFormElement>(null)
  if (aksi.hasil && !aksi.jalan) return <LembarSlip hasil={aksi.hasil} putus={aksi.galat?.pesan} />
  return (
    <form ref={form} action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-4">
      {aksi.jalan ? null : <GalatBukti galat={aksi.galat} />}
      {aksi.galat?.isian.ids ? <p role="alert" className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.ids}</p> : null}
      <input type="hidden" name="dilihat" value={dilihat} />
      <div className="flex flex-wrap gap-2">
        <Button kecil onClick={() => tandaiSemua(form.current, '', true, ['BELUM_MASUK', 'HABIS'])}>Centang yang belum mengganti</Button>
        <Button kecil onClick={() => tandaiSemua(form.current, '', true)}>Centang semua</Button>
        <Button kecil ragam="halus" onClick={() => tandaiSemua(form.current, '', false)}>Kosongkan</Button>
      </div>
      <Table caption={`${bilangan(akun.length)} akun aktif selain akun Anda`} tinggi="65vh">
        <thead><tr><Th>Akun</Th><Th>Keadaan kata sandi</Th><Th>Nama</Th><Th>Unit</Th></tr></thead>
        <tbody>
          {akun.map((satu) => (
            <Tr key={satu.id}>
              <th scope="row">
                <label className="flex min-h-8 items-start gap-2">
                  <input type="checkbox" name="ids[]" value={satu.id} data-keadaan={satu.keadaan} className="mt-0.5 size-4 shrink-0 accent-aksen" /><span className="min-w-32 break-all">{satu.username}</span>
                </label>
              </th>
              <Td><Keadaan akun={satu} /></Td><Td>{satu.nama}</Td><Td>{satu.unit === '' ? '–' : satu.unit}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" ragam="bahaya" aria-disabled={aksi.jalan !== null}>{aksi.jalan ? 'Mengatur ulang…' : 'Atur ulang dan tampilkan slip'}</Button>
        <KemajuanSlip jalan={aksi.jalan} sebelum="Sesi akun yang dicentang berakhir sekarang juga." />
      </div>
    </form>
  )
}
