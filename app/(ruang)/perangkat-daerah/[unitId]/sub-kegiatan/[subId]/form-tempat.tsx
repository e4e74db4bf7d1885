'use client'

import { useState } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { namaTempat } from '@/components/lapor/tempat/nama'
import { PilihWilayah } from '@/components/lapor/tempat/pilih-wilayah'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { Field, Select } from '@/components/dasar/ui/field'
import { simpanTempatSub } from '@/lib/lapor/tempat/actions'
import type { TempatSub } from '@/lib/lapor/tempat/types'

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
      <p>{seluruh.length === 0 ? 'Belum ditempatkan.' : namaTempat(data.wilayah, seluruh, data.berakhir)}{seluruh.length === 0 && data.usul ? ` Diusulkan: ${namaTempat(data.wilayah, data.usul.wilayahIds)} (${data.usul.sebab.toLowerCase()}).` : ''}</p>
      {sendiri.length === 0 ? null : <ul className="list-disc pl-5 text-sm">{sendiri.map(({ id, nama: satu }) => <li key={id}>{satu}: {namaTempat(data.wilayah, milik(id), data.berakhir)}</li>)}</ul>}
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
            <fieldset><legend className="mb-1 font-medium">Di mana</legend><PilihWilayah key={`${baris}-${terlihat}`} wilayah={data.wilayah} berakhir={data.berakhir} terpilih={kini} /></fieldset>
            <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan tempat')}</Button></div>
          </form>
        </Disclosure>
      ) : null}
    </div>
  )
}
