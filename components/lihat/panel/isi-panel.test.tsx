// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { hrefCsvPanel, susunPanel } from '@/lib/lihat/panel/susun'
import { bilangan, teks, uang, zona } from '@/lib/lihat/panel/sel'
import type { Bagan, DefinisiPanel } from '@/lib/lihat/panel/types'
import { RUMUS } from '@/lib/realisasi/rumus'
import { sen } from '@/lib/realisasi/rupiah'
import { DaftarPanel } from './isi-panel'

afterEach(cleanup)

interface Data { isi: { nama: string; rupiah: bigint }[]; bagan: Bagan }

/** A finding nobody has yet: one definition ... */
const rekaan: DefinisiPanel<Data> = {
  kunci: 'uji-rekaan',
  susun: ({ isi, bagan }) => ({
    kunci: 'uji-rekaan', judul: `${isi.length} hal rekaan`, bacaan: 'Satu kalimat lagi.', bagan, rumus: [RUMUS.selisih], kosong: { judul: 'Belum ada hal rekaan' },
    tabel: {
      caption: 'Hal rekaan', tampil: 1,
      kolom: [{ kunci: 'nama', nama: 'Hal' }, { kunci: 'rupiah', nama: 'Rupiah', satuan: 'Rp miliar', angka: true, miliar: true }, { kunci: 'jumlah', nama: 'Banyak', angka: true }, { kunci: 'zona', nama: 'Zona' }],
      baris: isi.map(({ nama, rupiah }, index) => ({ kunci: nama, href: `/hal/${nama}`, utama: index === 0, sel: { nama: teks(nama), rupiah: uang(sen(rupiah)), jumlah: bilangan(index + 1), zona: zona(index === 0 ? 'MERAH' : 'HIJAU') } })),
    },
  }),
}
const tidakBerlaku: DefinisiPanel<Data> = { kunci: 'uji-tidak', susun: () => null }
/** ... and one line in the list of its page. */
const DAFTAR = [rekaan, tidakBerlaku]

const ISI = [{ nama: 'Satu', rupiah: 984_959_704_911_00n }, { nama: 'Dua', rupiah: 100n }]
const tampil = (bagan: Bagan, isi = ISI) =>
  render(<DaftarPanel panel={susunPanel(DAFTAR, { isi, bagan })} unduh={hrefCsvPanel('uji', 'tahun=2023')} />)

describe('a made-up panel', () => {
  it('stands on its page with finding, table, formula and download', () => {
    tampil({ jenis: 'batang', nilai: 'rupiah' })
    const blok = screen.getByRole('region', { name: '2 hal rekaan' })
    expect(blok.id).toBe('uji-rekaan')
    const [singkat, penuh] = within(blok).getAllByRole('table')
    expect(singkat?.textContent).toContain('984,96')
    expect(singkat?.textContent).not.toContain('Dua')
    expect(penuh?.textContent).toContain('984.959.704.911')
    expect(penuh?.textContent).toContain('Dua')
    expect(within(blok).getAllByRole('link', { name: 'Satu' })[0]?.getAttribute('href')).toBe('/hal/Satu')
    expect(blok.textContent).toContain(RUMUS.selisih.rumus)
    expect(within(blok).getByRole('link', { name: 'Unduh CSV' }).getAttribute('href')).toBe('/api/panel/uji/uji-rekaan?tahun=2023')
  })

  it('says so where it has no rows, and leaves itself out where it does not apply', () => {
    tampil({ jenis: 'batang', nilai: 'rupiah' }, [])
    expect(screen.getByText('Belum ada hal rekaan.')).toBeTruthy()
    expect(screen.queryAllByRole('table')).toHaveLength(0)
    expect(document.querySelector('#uji-tidak')).toBeNull()
  })

  it.each<Bagan>([{ jenis: 'tiang', nilai: 'rupiah' }, { jenis: 'tumpuk', nilai: 'jumlah' }, { jenis: 'kelompok', nilai: 'jumlah' }, { jenis: 'butir', nilai: 'rupiah' }, { jenis: 'luas', ukuran: 'rupiah', nilai: 'rupiah' }, { jenis: 'peta-panas', kolom: ['zona'] }])('keeps its whole table behind the picture: $jenis', (bagan) => {
    tampil(bagan)
    const tabel = within(screen.getByRole('region', { name: '2 hal rekaan' })).getAllByRole('table').at(-1)
    expect(tabel?.textContent).toContain('984.959.704.911')
    expect(tabel?.textContent).toContain('Hijau')
  })
})
