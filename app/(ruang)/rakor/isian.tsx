'use client'

import type { PakaiAksi } from '@/components/lapor/forms/use-aksi'

interface Kaitan { name: string; defaultValue: string; error: string | undefined }

/** What a field shows: what was typed where the form was refused, else what stands there; and its error. */
export const pengisian = <Data,>(aksi: PakaiAksi<Data>) => (nama: string, semula: string | number | null | undefined): Kaitan =>
  ({ name: nama, defaultValue: aksi.nilai(nama, String(semula ?? '')), error: aksi.galat?.isian[nama] })

/** Which meeting a form is of, as it was when the form was drawn. */
export const AlamatRapat = ({ rapatId, versi }: { rapatId: number; versi: number }) => (
  <><input type="hidden" name="rapatId" value={rapatId} /><input type="hidden" name="versi" value={versi} /></>
)
