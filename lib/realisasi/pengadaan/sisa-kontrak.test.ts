import { expect, test } from 'vitest'
import { NOL } from '../rupiah'
import { rp } from '../uji/pembangkit'
import { sisaKontrak } from './sisa-kontrak'

const kontrak = (nilai: string, dibayar: string, selesai: string) => ({ nilai: rp(nilai), dibayar: rp(dibayar), selesai })

test('what ends by 31 December is due, what ends later stands apart, what is paid has nothing to come', () => {
  const daftar = [kontrak('100', '30', '2023-12-31'), kontrak('50', '0', '2023-09-30'), kontrak('80', '20', '2024-01-01'), kontrak('40', '40', '2023-08-01'), kontrak('40', '45', '2023-08-01')]
  expect(sisaKontrak(daftar, 2023)).toEqual({ banyak: 2, jatuh: rp('120'), sesudah: rp('60') })
  expect(sisaKontrak(daftar, 2024)).toMatchObject({ jatuh: rp('180'), sesudah: NOL })
  expect(sisaKontrak([], 2023)).toEqual({ banyak: 0, jatuh: NOL, sesudah: NOL })
})
