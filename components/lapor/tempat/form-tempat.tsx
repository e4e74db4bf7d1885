'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Field, Select } from '@/components/dasar/ui/field'
import { simpanTempatPaket, simpanTempatSub } from '@/lib/lapor/tempat/actions'
import type { TempatPaket, TempatSub } from '@/lib/lapor/tempat/types'
import type { Wilayah } from '@/lib/tahun/wilayah/types'
import { PilihWilayah } from './pilih-wilayah'

const nama = (wilayah: readonly Wilayah[], ids: readonly number[]): string => ids.map((id) => wilayah.find((satu) => satu.id === id)?.nama ?? 'wilayah yang sudah berakhir').join(', ')

/** The places of a sub-kegiatan and of its lines: what is there, what is proposed, and the boxes to change it. */
export function FormTempatSub({ data }: { data: TempatSub }) {
  const aksi = useAksi(simpanTempatSub)
  const [baris, setBaris] = useState('')
  const milik = (id: number | null): number[] => data.tempat.filter(({ barisId }) => barisId === id).map(({ wilayahId }) => wilayahId)
  const seluruh = milik(null)
  const sendiri = data.baris.filter(({ id }) => milik(id).length > 0)
  const terlihat = JSON.stringify(Object.fromEntries([['0', seluruh], ...data.baris.map(({ id }) => [String(id), milik(id)] as const)].map(([id, ids]) => [id, [...ids].sort((a, b) => Number(a) - Number(b)).join(',')])))
  const kini = baris === '' ? (seluruh.length > 0 ? seluruh : data.usul?.wilayahIds ?? []) : milik(Number(baris))
  return (
    <div className="flex flex-col gap-2">
      <p>{seluruh.length === 0 ? 'Belum ditempatkan.' : nama(data.wilayah, seluruh)}{seluruh.length === 0 && data.usul ? ` Diusulkan: ${nama(data.wilayah, data.usul.wilayahIds)} (${data.usul.sebab.toLowerCase()}).` : ''}</p>
      {sendiri.length === 0 ? null : <ul className="list-disc pl-5 text-sm">{sendiri.map(({ id, nama: satu }) => <li key={id}>{satu}: {nama(data.wilayah, milik(id))}</li>)}</ul>}
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {data.bolehTulis ? (
        <Disclosure label="Ubah tempat">
          <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
            <input type="hidden" name="unitId" value={data.unitId} /><input type="hidden" name="subKegiatanId" value={data.subId} /><input type="hidden" name="terlihat" value={terlihat} />
            {data.baris.length < 2 ? <input type="hidden" name="barisId" value="" /> : (
              <Field label="Untuk" name="barisId" hint="Baris dengan tempat sendiri tidak mengikuti tempat sub-kegiatannya.">
                {(kaitan) => <Select {...kaitan} value={baris} onChange={(event) => setBaris(event.target.value)} opsi={[{ nilai: '', nama: 'Seluruh sub-kegiatan' }, ...data.baris.map((satu) => ({ nilai: String(satu.id), nama: satu.nama }))]} />}
              </Field>
            )}
            <fieldset><legend className="mb-1 font-medium">Di mana</legend><PilihWilayah key={`${baris}-${terlihat}`} wilayah={data.wilayah} terpilih={kini} /></fieldset>
            <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan tempat')}</Button></div>
          </form>
        </Disclosure>
      ) : null}
    </div>
  )
}

/** The places of a package. */
export function FormTempatPaket({ data }: { data: TempatPaket }) {
  const aksi = useAksi(simpanTempatPaket)
  const terlihat = [...data.wilayahIds].sort((a, b) => a - b).join(',')
  return (
    <div className="flex flex-col gap-2">
      <p>{data.wilayahIds.length === 0 ? 'Belum ditempatkan.' : nama(data.wilayah, data.wilayahIds)}{data.usul ? ` Diusulkan: ${nama(data.wilayah, data.usul.wilayahIds)} (${data.usul.sebab.toLowerCase()}).` : ''}</p>
      <HasilForm aksi={aksi} berhasil={({ pesan }) => pesan} />
      {data.bolehTulis ? (
        <Disclosure label="Ubah tempat">
          <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-4xl flex-col gap-3">
            <input type="hidden" name="unitId" value={data.unitId} /><input type="hidden" name="paketId" value={data.paketId} /><input type="hidden" name="terlihat" value={terlihat} />
            <fieldset><legend className="mb-1 font-medium">Di mana</legend><PilihWilayah key={terlihat} wilayah={data.wilayah} terpilih={data.wilayahIds.length > 0 ? data.wilayahIds : data.usul?.wilayahIds ?? []} /></fieldset>
            <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan tempat')}</Button></div>
          </form>
        </Disclosure>
      ) : null}
    </div>
  )
}
