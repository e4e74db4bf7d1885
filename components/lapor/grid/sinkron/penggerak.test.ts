import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ketikan, PetaKetikan } from '@/components/lapor/forms/draf'
import type { HasilAksi } from '@/components/lapor/forms/types'
import type { HasilSimpan } from '@/lib/lapor/entri/types'
import { statusDari } from './antrean'
import { Penggerak } from './penggerak'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const SERVER_SALAH = new Error('putus')
const sel = (i: number): string => `kas.${i}.7`

/** A page with a grid and a server behind a line that can be cut; both as simple as they can be. */
class Dunia {
  tersimpan = new Map<string, string>()
  terhubung = true
  sesi = true
  permintaan = 0
  /** ms until the server answers */
  lama = 300
  serentak = 0
  ketikan: PetaKetikan = new Map()
  readonly penggerak: Penggerak = new Penggerak(() => ({
    kirim: (isi) => this.kirim(isi),
    isUsang: () => false,
    onTersimpan: (isi) => {
      this.ubah(new Map([...this.ketikan].filter(([kunci, { teks }]) => isi.get(kunci)?.teks !== teks)))
    },
    onUbah: () => undefined,
  }))
  ubah(ketikan: PetaKetikan): void {
    this.ketikan = ketikan
    this.penggerak.ketik(ketikan)
  }
  ketik(kunci: string, teks: string): void {
    this.ubah(new Map<string, Ketikan>([...this.ketikan, [kunci, { teks, sebelum: this.ketikan.get(kunci)?.sebelum ?? null }]]))
  }
  async kirim(isi: PetaKetikan): Promise<HasilAksi<HasilSimpan>> {
    this.permintaan += 1
    this.serentak += 1
    expect(this.serentak).toBe(1)
    await new Promise((lanjut) => setTimeout(lanjut, this.lama))
    this.serentak -= 1
    if (!this.terhubung) throw SERVER_SALAH
    if (!this.sesi) return { serverError: { kode: 'TIDAK_MASUK', pesan: 'Masuk lagi', isian: {}, nilai: {} } }
    for (const [kunci, { teks }] of isi) this.tersimpan.set(kunci, teks)
    return { data: { tersimpan: isi.size, sama: 0, konflik: [] } }
  }
}

describe('the saving', () => {
  it('calls a line that gives no answer by its name, and is glad when it comes after all', async () => {
    const dunia = new Dunia()
    dunia.lama = 40_000
    const status = (): string => statusDari(dunia.penggerak.antrean, dunia.ketikan, '').jenis
    dunia.ketik(sel(1), '1')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(status()).toBe('menyimpan')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(status()).toBe('menungguJaringan')
    await vi.advanceTimersByTimeAsync(25_000)
    expect([status(), dunia.permintaan]).toEqual(['tersimpan', 1])
    dunia.ketik(sel(2), '2')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(status()).toBe('menyimpan')
  })

  it('waits for a pause, and never sends two at once', async () => {
    const dunia = new Dunia()
    for (let i = 1; i <= 4; i++) {
      dunia.ketik(sel(i), String(i))
      await vi.advanceTimersByTimeAsync(300)
    }
    expect(dunia.permintaan).toBe(0)
    await vi.advanceTimersByTimeAsync(1_100)
    expect(dunia.permintaan).toBe(1)
    expect(dunia.tersimpan.size).toBe(4)
    expect(dunia.ketikan.size).toBe(0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(dunia.permintaan).toBe(1)
  })

  it('does not wait for ever for somebody who never pauses', async () => {
    const dunia = new Dunia()
    for (let i = 1; i <= 20; i++) {
      dunia.ketik(sel(i), String(i))
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(dunia.tersimpan.size).toBeGreaterThan(5)
  })

  it('keeps what was typed on while it was on its way', async () => {
    const dunia = new Dunia()
    dunia.ketik(sel(1), '1')
    await vi.advanceTimersByTimeAsync(1_100)
    dunia.ketik(sel(1), '12')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(dunia.tersimpan.get(sel(1))).toBe('12')
    expect(dunia.ketikan.size).toBe(0)
  })

  it('ten minutes without a line lose nothing, and are over at once when it is back', async () => {
    const dunia = new Dunia()
    dunia.terhubung = false
    for (let menit = 0; menit < 10; menit++) {
      for (let i = 1; i <= 12; i++) dunia.ketik(sel(menit * 12 + i), String(i))
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(dunia.penggerak.antrean.hambatan.jenis).toBe('jaringan')
    expect(dunia.ketikan.size).toBe(120)
    expect(dunia.permintaan).toBeLessThan(40)
    dunia.terhubung = true
    dunia.penggerak.sekarang()
    await vi.advanceTimersByTimeAsync(400)
    expect(dunia.tersimpan.size).toBe(120)
    expect(dunia.ketikan.size).toBe(0)
    expect(dunia.penggerak.antrean.hambatan.jenis).toBe('tidak')
  })

  it('comes back by itself too, within half a minute', async () => {
    const dunia = new Dunia()
    dunia.terhubung = false
    dunia.ketik(sel(1), '1')
    await vi.advanceTimersByTimeAsync(600_000)
    dunia.terhubung = true
    await vi.advanceTimersByTimeAsync(31_000)
    expect(dunia.tersimpan.size).toBe(1)
  })

  it('stops at an ended sign-in and goes on after the next', async () => {
    const dunia = new Dunia()
    dunia.sesi = false
    dunia.ketik(sel(1), '1')
    await vi.advanceTimersByTimeAsync(3_000)
    expect(dunia.penggerak.antrean.hambatan.jenis).toBe('sesi')
    dunia.sesi = true
    dunia.penggerak.sekarang()
    await vi.advanceTimersByTimeAsync(400)
    expect(dunia.tersimpan.size).toBe(1)
  })

  it('sends off once more what waits when the page goes, and is silent then', async () => {
    const dunia = new Dunia()
    dunia.ketik(sel(1), '1')
    dunia.penggerak.berhenti()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([dunia.permintaan, dunia.tersimpan.get(sel(1))]).toEqual([1, '1'])
    dunia.ketik(sel(2), '2')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(dunia.permintaan).toBe(1)
  })

  it('is done only when everything that can be stored is stored: also what is under way, and what was typed meanwhile', async () => {
    const dunia = new Dunia()
    dunia.ketik(sel(1), '1')
    await vi.advanceTimersByTimeAsync(1_100)
    expect(dunia.permintaan).toBe(1)
    dunia.ketik(sel(2), '2')
    let selesai = false
    void dunia.penggerak.tuntas().then(() => (selesai = true))
    await vi.advanceTimersByTimeAsync(150)
    expect(selesai).toBe(false)
    await vi.advanceTimersByTimeAsync(2_000)
    expect([selesai, dunia.ketikan.size, dunia.tersimpan.size]).toEqual([true, 0, 2])
  })

  it('does not wait for what cannot be stored: a text that is no number, a line that is gone, a server that says nothing', async () => {
    const dunia = new Dunia()
    dunia.ketik(sel(1), '12x')
    await dunia.penggerak.tuntas()
    expect([dunia.permintaan, dunia.ketikan.size]).toEqual([0, 1])
    dunia.terhubung = false
    dunia.ketik(sel(2), '2')
    const putus = dunia.penggerak.tuntas()
    await vi.advanceTimersByTimeAsync(1_000)
    await putus
    expect(dunia.ketikan.size).toBe(2)
    dunia.lama = 60_000
    const diam = dunia.penggerak.tuntas(3_000)
    await vi.advanceTimersByTimeAsync(70_000)
    await diam
  })
})
