import Link from 'next/link'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'

interface SaringCariProps {
  /** what is looked for now */
  cari: string
  /** other parameters of the address to keep */
  lain: Readonly<Record<string, string>>
  label?: string
}

/** The search field of a long list: by name, short name, former name or code. A plain form; the address is the view. */
export function SaringCari({ cari, lain, label = 'Cari unit: nama, singkatan, atau kode' }: SaringCariProps) {
  return (
    <form method="get" role="search" aria-label="Cari dalam daftar" className="cetak-sembunyi mb-4 flex flex-wrap items-end gap-3">
      {Object.entries(lain).map(([nama, isi]) => <input key={nama} type="hidden" name={nama} value={isi} />)}
      <div className="min-w-0 flex-1 basis-64 sm:max-w-96"><TextField key={cari} label={label} name="cari" type="search" required={false} defaultValue={cari} maxLength={80} /></div>
      <Button type="submit">Cari</Button>
      {cari === '' ? null : <Link href={`?${new URLSearchParams(lain).toString()}`} className="tautan inline-flex min-h-10 items-center">Hapus pencarian</Link>}
    </form>
  )
}
