'use client'

import { useRouter } from 'next/navigation'
import { useState, type SubmitEvent } from 'react'
import { Button } from '@/components/dasar/ui/button'
import { Field, Input } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'

type Hasil = { nada: 'berhasil' | 'galat'; kata: string } | null

/** Sends the file and says what became of it; a line that breaks says so too. */
async function kirim(alamat: string, isi: FormData): Promise<NonNullable<Hasil>> {
  const jawab = await fetch(alamat, { method: 'POST', body: isi }).catch(() => null)
  if (jawab === null) return { nada: 'galat', kata: 'Sambungan terputus. Berkas belum tentu tersimpan; muat ulang halaman, lalu kirim lagi bila belum ada.' }
  const badan = (await jawab.json().catch(() => ({}))) as { pesan?: string; galat?: { pesan: string } }
  return jawab.ok ? { nada: 'berhasil', kata: badan.pesan ?? 'Tersimpan.' } : { nada: 'galat', kata: badan.galat?.pesan ?? 'Berkas tidak dapat diterima. Muat ulang halaman lalu coba lagi.' }
}

/** The signed copy comes back. Signing itself happens elsewhere: no passphrase is asked for here. */
export function FormTanda({ rapatId, terbitanId, nama }: { rapatId: number; terbitanId: number; nama: string }) {
  const [hasil, setHasil] = useState<Hasil>(null)
  const [menunggu, setMenunggu] = useState(false)
  const router = useRouter()
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (menunggu) return
    setMenunggu(true)
    const form = event.currentTarget
    const kini = await kirim(`/api/rakor/${rapatId}/terbitan/${terbitanId}`, new FormData(form))
    setMenunggu(false)
    setHasil(kini)
    if (kini.nada === 'berhasil') {
      form.reset()
      router.refresh()
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex max-w-2xl flex-col gap-3">
      {hasil && !menunggu ? <Notice nada={hasil.nada} umumkan>{hasil.kata}</Notice> : null}
      <Field label={`Salinan ${nama} yang sudah ditandatangani (PDF)`} name="berkas" hint="Angkanya dicocokkan dengan yang diterbitkan. Frasa sandi tidak pernah diminta di sini.">{(kaitan) => <Input type="file" accept="application/pdf,.pdf" required {...kaitan} />}</Field>
      <div><Button type="submit" aria-disabled={menunggu}>{menunggu ? 'Memeriksa…' : 'Unggah salinan bertanda tangan'}</Button></div>
    </form>
  )
}
