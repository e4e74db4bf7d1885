'use client'

import { AngkaInput, Field } from '@/components/dasar/ui/field'
import type { PakaiAksi } from './use-aksi'

export interface Kaitan { name: string; defaultValue: string; error: string | undefined }

/** What a field shows: what was typed where the form was refused, else what stands there; and its error. */
export const pengisian = <Data,>(aksi: PakaiAksi<Data>) => (nama: string, semula: string | number | null | undefined): Kaitan =>
  ({ name: nama, defaultValue: aksi.nilai(nama, String(semula ?? '')), error: aksi.galat?.isian[nama] })

/** A field for rupiah or a percentage. */
export function AngkaField({ label, name, defaultValue, error, hint, opsional = false }: Kaitan & { label: string; hint?: string; opsional?: boolean }) {
  return <Field label={label} name={name} error={error} hint={hint} opsional={opsional}>{(kaitan) => <AngkaInput {...kaitan} defaultValue={defaultValue} required={!opsional} />}</Field>
}

export const kataKirim = (menunggu: boolean, biasa: string): string => (menunggu ? 'Menyimpan…' : biasa)
