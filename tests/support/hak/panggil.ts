import type { APIRequestContext, APIResponse } from '@playwright/test'
import type { Aksi } from './daftar'
import type { Konteks } from './konteks'
import type { Jawaban } from './permintaan'

/** What an answer of a page amounts to. */
export function jawaban(respons: APIResponse): Jawaban {
  const status = respons.status()
  if (status < 300 || status > 308) return status
  const { pathname } = new URL(respons.headers().location ?? '', 'http://asal')
  if (pathname === '/masuk') return 'masuk'
  return pathname === '/ganti-sandi' ? 'ganti' : 'alih'
}

interface Hasil {
  /** code of the refusal; null: the action went through its gate */
  kode: string | null
  teks: string
}

const isi = (pola: string, { a, orang }: Konteks) =>
  pola.replace('[unitId]', String(a.unitId)).replace('[subId]', String(a.subId)).replace('[paketId]', String(a.paketId)).replace('[bidangId]', String(a.dakId)).replace('[id]', orang)

/** Calls a server action as the browser does: a POST to its page that names it, with the arguments as React encodes them. */
export async function panggil(konteks: APIRequestContext, aksi: Aksi, k: Konteks, masukan: Record<string, unknown> | null): Promise<Hasil> {
  const argumen = masukan === null ? [] : [{}, masukan]
  const data = JSON.stringify(argumen, (_, nilai: unknown) => (typeof nilai === 'string' && nilai.startsWith('$') ? `$${nilai}` : nilai))
  const respons = await konteks.post(isi(aksi.halaman, k), {
    headers: { 'next-action': aksi.id, accept: 'text/x-component', 'content-type': 'text/plain;charset=UTF-8' },
    data: Buffer.from(data),
  })
  const teks = await respons.text()
  if (respons.status() === 404) return { kode: 'TIDAK_DITEMUKAN', teks }
  if (respons.status() >= 500) return { kode: `HTTP ${respons.status()}`, teks }
  const galat = /"(?:serverError|validationErrors)":\{"kode":"(\w+)"/.exec(teks)
  return { kode: galat?.[1] ?? null, teks }
}
