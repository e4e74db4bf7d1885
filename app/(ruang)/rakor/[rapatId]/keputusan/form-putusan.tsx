'use client'

import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { galatDari } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { TextField } from '@/components/dasar/ui/field'
import { simpanPutusan } from '@/lib/lapor/tindak-lanjut/actions'
import { PilihUnit, type UnitPilihan } from '@/components/rakor/pilih-unit'

export interface PutusanSemula {
  id: number
  versi: number
  apa: string
  unitId: number | null
  penanggungJawab: string | null
  tenggat: string
  bukti: string | null
}

export interface FormPutusanProps {
  rapatId: number
  unit: readonly UnitPilihan[]
  /** days that are offered; the first one stands there already */
  tenggat: readonly { nama: string; hari: string }[]
  /** the finding or slide beside which it is taken */
  panel?: string
  /** null: a new one; the form empties itself and goes on with the next */
  semula?: PutusanSemula | null
}

/**
 * One decision in one line: what, who, by when, and what proves it. By the keyboard alone: type, Tab, two letters of the unit, Enter, Tab to a
 * day, Enter. For the meeting's page and for the presenter's desk.
 */
export function FormPutusan({ rapatId, unit, tenggat, panel, semula = null }: FormPutusanProps) {
  const aksi = useAksi(simpanPutusan)
  const form = useRef<HTMLFormElement>(null)
  const [ke, setKe] = useState(0)
  const [hari, setHari] = useState({ nilai: semula?.tenggat ?? tenggat[0]?.hari ?? '', kali: 0 })
  const salah = aksi.galat?.isian ?? {}
  // the next decision begins where the last one began
  useEffect(() => {
    if (ke > 0) form.current?.querySelector<HTMLInputElement>('input[name="apa"]')?.focus()
  }, [ke])
  const kirim = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    aksi.kirim(new FormData(event.currentTarget), (hasil) => {
      if (galatDari(hasil) || semula !== null) return
      setKe((kini) => kini + 1)
      setHari({ nilai: tenggat[0]?.hari ?? '', kali: 0 })
    })
  }
  return (
    <form ref={form} action={aksi.formAction} onSubmit={kirim} className="flex max-w-5xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="rapatId" value={rapatId} />
      <input type="hidden" name="keputusanId" value={semula?.id ?? ''} />
      <input type="hidden" name="versi" value={semula?.versi ?? 0} />
      <input type="hidden" name="panel" value={panel ?? ''} />
      <div key={ke} className="flex flex-col gap-3">
        <TextField label="Apa yang diputuskan" name="apa" autoComplete="off" maxLength={500} defaultValue={aksi.nilai('apa', semula?.apa)} error={salah.apa} />
        <div className="grid gap-3 md:grid-cols-2">
          <PilihUnit unit={unit} semula={semula?.unitId === null || semula === null ? null : String(semula.unitId)} error={salah.unitId ?? salah.unitTeks} label="Siapa (unit)" />
          <TextField label="Penanggung jawab lain" name="penanggungJawab" opsional autoComplete="off" maxLength={200} defaultValue={aksi.nilai('penanggungJawab', semula?.penanggungJawab ?? '')} error={salah.penanggungJawab} />
          <div className="flex flex-col gap-2">
            <TextField key={`${hari.nilai}-${hari.kali}`} label="Tenggat" name="tenggat" type="date" defaultValue={hari.nilai} error={salah.tenggat} />
            <div role="group" aria-label="Usulan tenggat" className="flex flex-wrap gap-1">
              {tenggat.map((satu) => <Button key={satu.hari} kecil onClick={() => setHari({ nilai: satu.hari, kali: hari.kali + 1 })}>{satu.nama}</Button>)}
            </div>
          </div>
          <TextField label="Bukti selesai" name="bukti" opsional autoComplete="off" maxLength={300} defaultValue={aksi.nilai('bukti', semula?.bukti ?? '')} error={salah.bukti} />
        </div>
      </div>
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : semula === null ? 'Catat keputusan' : 'Simpan keputusan'}</Button></div>
    </form>
  )
}
