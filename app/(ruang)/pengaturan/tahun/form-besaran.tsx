'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { bilangan } from '@/lib/dasar/format/angka'
import { ubahBesaran } from '@/lib/tahun/tahun-anggaran/actions'
import type { SetelanTahun } from '@/lib/tahun/tahun-anggaran/types'

/** From where on a figure is an error that has to be mended or answered at its cell before the report is handed in. */
export function FormBesaran({ setelan }: { setelan: SetelanTahun }) {
  const aksi = useAksi(ubahBesaran)
  const salah = aksi.galat?.isian ?? {}
  const angka = (label: string, name: 'batasLewatPagu' | 'toleransiBesaran', hint: string) => (
    <TextField label={label} name={name} inputMode="numeric" autoComplete="off" hint={hint} defaultValue={aksi.nilai(name, String(setelan[name]))} error={salah[name]} />
  )
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-3xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="tahun" value={setelan.tahun} />
      <div className="grid gap-3 sm:grid-cols-2">
        {angka('Realisasi melebihi pagu lebih dari (%)', 'batasLewatPagu', 'Di bawah batas ini kelebihannya tetap diperingatkan.')}
        {angka('Kelonggaran seribu kali', 'toleransiBesaran', `${setelan.toleransiBesaran}: antara ${bilangan(Math.round(1000 / setelan.toleransiBesaran))} dan ${bilangan(1000 * setelan.toleransiBesaran)} kali dianggap seribu kali.`)}
      </div>
      <p className="text-sm text-redup">Angka yang melewati batas tidak dapat dikirim sebelum diperbaiki, atau dijawab sebabnya di selnya.</p>
      <div><Button type="submit" aria-disabled={aksi.menunggu}>Simpan batas besaran</Button></div>
    </form>
  )
}
